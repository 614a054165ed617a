package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.overview.OverviewView;
import tongbao.workbench.overview.Workload;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

/// 分工: subjects are given to inspectors by keys, found again by who has them, on both axes, and told on the overview.
@NullUnmarked
class AssignmentTest extends WindowTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 8, 19, 14, 31);
    private static final SubjectId CITY = Fixture.site("9901000001").id();
    private InspectView view;

    @Override
    protected void fill(Fixture fixture) {
        fixture.register().round().inspected();
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.INSPECT, () -> {
            view = new InspectView(session, files, _ -> {}, () -> NOW);
            return view;
        });
        into.put(Place.OVERVIEW, () -> new OverviewView(session, Optional.empty()));
    }

    @Override
    protected Place first() {
        return Place.INSPECT;
    }

    private Map<SubjectId, String> assigned() {
        return store.rounds().assigned(Fixture.ROUND);
    }

    private static String filter(FxRobot robot, String name) {
        return robot.lookup("#" + name).queryAs(ToggleButton.class).getText();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Optional<String>> whose(FxRobot robot) {
        return robot.lookup("#worklist-whose").queryAs(ComboBox.class);
    }

    private static List<String> people(FxRobot robot) {
        return whose(robot).getItems().stream()
                .map(whose(robot).getConverter()::toString)
                .toList();
    }

    @Test
    void subjectsAreSharedOutFoundAgainAndToldOnTheOverview(FxRobot robot) throws Exception {
        settle();
        until(() -> view.viewModel().getOpened().isPresent());
        robot.interact(() -> view.viewModel().open(CITY));
        settle();
        until(() -> view.viewModel().getOpened().orElseThrow().subject().id().equals(CITY));
        assertThat(whose(robot).getParent().isVisible()).isFalse();

        robot.push(KeyCode.A);
        captureAll(robot, "inspect-assign");
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        settle();
        until(() -> whose(robot).getParent().isVisible());
        assertThat(assigned()).hasSize(4).containsEntry(CITY, "李示例");
        robot.push(KeyCode.A);
        robot.write("王示例").push(KeyCode.ENTER);
        settle();

        assertThat(assigned()).hasSize(4).containsEntry(CITY, "王示例");
        var shared = List.of("全部检查人", "李示例 3", "未分配 8", "王示例 1");
        until(() -> people(robot).equals(shared));
        assertThat(robot.lookup("#assigned").queryAs(Label.class).getText()).isEqualTo("检查人 王示例");
        capture(robot, "inspect-assigned-light-zh");
        until(() -> robot.lookup(".whose").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals("王示例")));
        capture(robot, "inspect-assigned-light-zh");

        robot.push(KeyCode.P);
        until(() -> filter(robot, "worklist-all").equals("全部 3"));
        robot.push(KeyCode.F);
        until(() ->
                robot.lookup("#worklist-unfinished").queryAs(ToggleButton.class).isSelected());
        captureAll(robot, "inspect-whose");
        robot.push(KeyCode.F).push(KeyCode.F);
        size(robot, 1093, 614);
        robot.push(KeyCode.F);
        until(() -> robot.lookup("#worklist-unfinished").tryQuery().isPresent());
        capture(robot, "inspect-whose-drawer-zh");
        robot.push(KeyCode.ESCAPE);
        size(robot, 1366, 768);
        robot.push(KeyCode.F).push(KeyCode.F);
        robot.push(KeyCode.A);
        robot.push(KeyCode.DELETE).push(KeyCode.ALT, KeyCode.DIGIT4);
        settle();

        assertThat(assigned()).isEqualTo(Map.of(CITY, "王示例"));
        until(() -> filter(robot, "worklist-all").equals("全部 12"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(assigned()).hasSize(4).containsEntry(CITY, "王示例");
        until(() -> people(robot).equals(shared));
        oneInspectorsSubjectsUnderOneClause(robot);

        robot.interact(() -> session.go(Place.OVERVIEW));
        settle();
        until(() -> shown("workload").isPresent());
        until(() -> !shares(robot).isEmpty());
        assertThat(shares(robot)).isEqualTo(List.of("李示例 1/3", "王示例 1/1", " 2/8"));
        capture(robot, "overview-assigned-light-zh");
        assertThat(store.verify()).isEqualTo(List.of());

        speak(robot, Locale.ENGLISH);
        size(robot, 1093, 614);
        robot.interact(() -> session.go(Place.INSPECT));
        settle();
        until(() -> view.viewModel().getOpened().isPresent());
        robot.push(KeyCode.A);
        capture(robot, "inspect-assign-small-en");
    }

    private void oneInspectorsSubjectsUnderOneClause(FxRobot robot) throws Exception {
        for (var i = 0; i < 3; i++) {
            robot.push(KeyCode.P);
        }
        until(() -> whose(robot).getValue().equals(Optional.of("王示例")));
        robot.push(KeyCode.I);
        settle();
        var rows = view.axes().axis().viewModel().rows();
        until(() -> rows.listed().size() == 1);
        assertThat(rows.listed().getFirst().subject().id()).isEqualTo(CITY);
        until(() -> filter(robot, "axis-all").equals("全部 1"));
        until(() -> unseen(robot).equals("–"));
        var picks = view.axes().axis().viewModel().picks();
        robot.push(KeyCode.X);
        assertThat(picks.pickedCountProperty().get()).isEqualTo(1);
        captureAll(robot, "axis-whose");

        robot.push(KeyCode.P);
        until(() -> rows.listed().size() > 1);
        assertThat(picks.pickedCountProperty().get()).isZero();
        until(() -> unseen(robot).equals("7"));
        robot.push(KeyCode.V);
        until(() -> robot.lookup("#axis-unseen").queryAs(ToggleButton.class).isSelected());
        robot.push(KeyCode.I);
        settle();
    }

    /// How many are unseen under the clause at hand, as the list of the clauses says.
    private static String unseen(FxRobot robot) {
        return robot.lookup(".axis-clauses .list-cell:selected .number.muted").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .findFirst()
                .orElse("");
    }

    private static List<String> shares(FxRobot robot) {
        return robot.lookup("#workload").<ListView<?>>query().getItems().stream()
                .map(Workload.Share.class::cast)
                .map(share -> share.who() + " " + share.decided() + "/" + share.of())
                .toList();
    }
}
