package tongbao.workbench.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.consistency.Concern;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

class OverviewViewTest extends WindowTest {
    @Override
    protected void fill(Fixture fixture) {
        fixture.register().round().inspected();
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.OVERVIEW, () -> new OverviewView(session, Optional.empty()));
        into.put(Place.INSPECT, () -> new Blank(Place.INSPECT));
        into.put(Place.STATISTICS, () -> new Blank(Place.STATISTICS));
    }

    @Test
    void enterGoesOnWhereTheInspectorStopped(FxRobot robot) throws Exception {
        settle();

        robot.push(KeyCode.ENTER);

        until(() -> session.placeProperty().get() == Place.INSPECT);
        assertThat(session.subjectProperty().get())
                .isEqualTo(Optional.of(Fixture.site("9902000002").id()));
    }

    @Test
    void theFiguresFollowWhatIsTakenBack(FxRobot robot) throws Exception {
        settle();
        assertThat(figures(robot)).contains("4", "8", "1");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();

        assertThat(figures(robot)).contains("3", "9", "1");
    }

    @Test
    void whatWasRecordedLastIsListedAndEnterGoesThere(FxRobot robot) throws Exception {
        settle();
        ListView<Recent> recent = robot.lookup("#recent").query();
        until(() -> !recent.getItems().isEmpty());
        assertThat(recent.getItems().getFirst().what()).isNotEmpty();
        var first = recent.getItems().stream()
                .filter(change -> change.subject().isPresent())
                .findFirst()
                .orElseThrow();

        robot.interact(() -> {
            recent.requestFocus();
            recent.getSelectionModel().select(first);
        });
        robot.push(KeyCode.ENTER);

        until(() -> session.placeProperty().get() == Place.INSPECT);
        assertThat(session.subjectProperty().get()).isEqualTo(first.subject());
    }

    @Test
    void aBackupIsMadeFromHereAndSaid(FxRobot robot) throws Exception {
        settle();
        assertThat(texts(robot)).contains("还没有备份", "只存在本机").doesNotContain("0 份，0 MB");

        robot.clickOn("#overview-backup");

        until(() -> texts(robot).stream().anyMatch(text -> text.endsWith("，已试恢复")));
        assertThat(texts(robot)).contains("1 份，1 MB").doesNotContain("还没有备份");
        assertThat(store.lastBackup()).isPresent();
        capture(robot, "overview-backed-up-light-zh");
    }

    @Test
    void theRatesOfAnotherKindAreOneKeyAwayAndStayChosen(FxRobot robot) throws Exception {
        settle();
        until(() -> shown("rates-account").isPresent());

        robot.interact(() -> robot.lookup("#rates-account").query().requestFocus());
        robot.push(KeyCode.SPACE);

        until(() -> texts(robot).contains("账号合格率"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4).push(KeyCode.CONTROL, KeyCode.DIGIT1);
        settle();
        assertThat(texts(robot)).contains("账号合格率");
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void theStepsOfTheRoundTellHowFarItIsAndLeadThere(FxRobot robot) throws Exception {
        settle();
        assertThat(robot.lookup(".round-step").queryAllAs(Button.class))
                .extracting(Button::getAccessibleText)
                .isEqualTo(List.of(
                        "台账，已完成，截至 8月6日，12 个", "抽样，已完成，全部检查", "检查，进行中，4/12 已有结论", "复核，跳过，这一轮不要求", "通报，还没到，还没有印发"));

        robot.interact(() -> robot.lookup("#step-inspect").queryAs(Button.class).fire());

        until(() -> session.placeProperty().get() == Place.INSPECT);
    }

    @Test
    void theStandingListGroupsItsConcernsAndLeadsToTheOneThatIsMeant(FxRobot robot) throws Exception {
        settle();
        var list = robot.lookup("#concerns").<ListView<StandingList.Row>>query();
        assertThat(list.getItems())
                .first()
                .isInstanceOfSatisfying(
                        StandingList.Row.OfKind.class,
                        kind -> assertThat(kind.concerns())
                                .hasSize(7)
                                .allMatch(concern -> concern.kind() == Concern.Kind.UNTOUCHED));

        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        robot.push(KeyCode.ENTER);

        assertThat(list.getItems().subList(1, 8)).allMatch(StandingList.Row.OfOne.class::isInstance);
        robot.interact(() -> list.getSelectionModel().select(8));
        robot.push(KeyCode.ENTER);

        until(() -> session.placeProperty().get() == Place.INSPECT);
        assertThat(session.subjectProperty().get())
                .isEqualTo(Optional.of(Fixture.site("9902000002").id()));
        assertThat(session.clauseProperty().get()).isEqualTo(Optional.of(Fixture.BLANK));
    }

    @Test
    void theOverviewInBothThemesAndLanguages(FxRobot robot) throws Exception {
        captureAll(robot, "overview");
        speak(robot, Locale.ENGLISH);
        capture(robot, "overview-light-en");
    }

    private static java.util.List<String> figures(FxRobot robot) {
        return robot.lookup(".big-figure").queryAllAs(javafx.scene.control.Label.class).stream()
                .map(javafx.scene.control.Label::getText)
                .toList();
    }

    private record Blank(Place place) implements Screen {
        @Override
        public Parent node() {
            return new Pane();
        }
    }
}
