package tongbao.workbench.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Recorded;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.BackupRun;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;

class FrameViewTest extends WindowTest {
    @Override
    protected void fill(Fixture fixture) {
        fixture.register().round().inspected();
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        for (var place : List.of(Place.OVERVIEW, Place.REGISTER, Place.INSPECT, Place.SETTINGS)) {
            into.put(place, () -> new Plain(place));
        }
    }

    @Test
    void everyPlaceIsReachedByItsKey(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);

        until(() -> session.placeProperty().get() == Place.REGISTER);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        until(() -> session.placeProperty().get() == Place.SETTINGS);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        until(() -> shown("plain-overview").isPresent());
    }

    @Test
    void aPlaceThatIsNotOpenYetSaysWhy(FxRobot robot) throws Exception {
        robot.clickOn("#rail-rectification");

        until(() -> shown("hint").isPresent());
        assertThat(robot.lookup("#hint").queryAs(Label.class).getText()).startsWith("整改尚未开放");
        assertThat(session.placeProperty().get()).isEqualTo(Place.OVERVIEW);
        capture(robot, "frame-later-light-zh");
    }

    @Test
    void theLastStepIsTakenBackAndMadeAgainByKey(FxRobot robot) throws Exception {
        settle();
        var before = store.undoable();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(store.undoable()).isNotEqualTo(before);
        assertThat(store.redoable().flatMap(recorded -> recorded.entry().inverse()))
                .isEqualTo(before.map(recorded -> recorded.entry()));
        capture(robot, "frame-undone-light-zh");

        robot.push(KeyCode.CONTROL, KeyCode.Y);
        settle();
        assertThat(store.redoable()).isEmpty();
    }

    @Test
    void severalStepsAreTakenBackTogetherFromTheListAndMadeAgain(FxRobot robot) throws Exception {
        settle();
        var before = store.undoable(4);
        robot.push(KeyCode.CONTROL, KeyCode.H);
        until(() -> shown("history").isPresent());
        settle();
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        captureAll(robot, "frame-history");
        robot.push(KeyCode.ENTER);
        settle();

        assertThat(store.undoable(1)).isEqualTo(List.of(before.get(3)));
        robot.push(KeyCode.CONTROL, KeyCode.H);
        until(() -> shown("history").isPresent());
        settle();
        capture(robot, "frame-history-undone-light-zh");
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        settle();

        assertThat(store.undoable(4).stream().map(Recorded::entry).toList())
                .isEqualTo(before.stream().map(Recorded::entry).toList());
    }

    @Test
    void inATextFieldTheUndoKeyBelongsToTheText(FxRobot robot) throws Exception {
        settle();
        var before = store.undoable();

        robot.clickOn("#plain-field").write("abc").push(KeyCode.CONTROL, KeyCode.Z);
        settle();

        assertThat(store.undoable()).isEqualTo(before);
        assertThat(robot.lookup("#plain-field").queryAs(TextField.class).getText())
                .isEmpty();
    }

    @Test
    void theSearchFindsASubjectByItsCodeAndGoesThere(FxRobot robot) throws Exception {
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.K).write("9902000002");
        settle();
        capture(robot, "frame-search-light-zh");
        robot.push(KeyCode.ENTER);

        until(() -> session.placeProperty().get() == Place.INSPECT);
        assertThat(session.subjectProperty().get())
                .isEqualTo(Optional.of(Fixture.site("9902000002").id()));
    }

    @Test
    void theSheetOfKeysOpensWithAQuestionMarkAndClosesWithEscape(FxRobot robot) throws Exception {
        robot.push(KeyCode.F1);
        until(() -> shown("keys-sheet").isPresent());
        capture(robot, "frame-keys-light-zh");

        robot.push(KeyCode.ESCAPE);
        until(() -> shown("keys-sheet").isEmpty());
    }

    @Test
    void whatCouldNotBeSavedIsSaidWithWhatToDo(FxRobot robot) throws Exception {
        settle();
        var edit = new Entry.AnswerEdit(
                Fixture.STALE, tongbao.domain.inspection.Answer.PROBLEM, tongbao.domain.inspection.Answer.CLEAR);
        var stale = new Entry.AnswersRecorded(
                Fixture.ROUND, Fixture.site("9901000001").id(), List.of(edit));
        robot.interact(() -> session.changes().record(() -> store.record(stale), _ -> {}, _ -> {}));

        until(() -> shown("problem-what").isPresent());
        captureAll(robot, "frame-problem");
        assertThat(shown("problem-report")).isEmpty();

        robot.interact(() -> session.report(Problem.of(new IllegalStateException("示例市网站"))));
        until(() -> shown("problem-report").isPresent());
        robot.clickOn("#problem-report");
        until(() -> shown("report-sheet").isPresent());
        assertThat(robot.lookup("#report-text").queryAs(TextArea.class).getText())
                .contains("IllegalStateException")
                .doesNotContain("示例市网站");
        assertThat(robot.lookup("#report-where").queryAs(Label.class).getText())
                .startsWith("报告在：" + store.folder().resolve("reports"));
        capture(robot, "frame-report-light-zh");
        robot.push(KeyCode.ESCAPE);
        until(() -> shown("report-sheet").isEmpty());
        speak(robot, Locale.ENGLISH);
        capture(robot, "frame-light-en");
    }

    @Test
    void aFrameThatWasReplacedNoLongerHearsTheWorker(FxRobot robot) throws Exception {
        settle();
        var former = stage.getScene().getRoot().lookup(".status-bar");
        speak(robot, Locale.ENGLISH);
        var end = new CountDownLatch(1);

        robot.interact(() -> session.background().start("reading", _ -> wait(end), _ -> {}, _ -> {}));
        try {
            until(() -> stage.getScene().getRoot().lookup(".status-bar .progress-bar") != null);
            assertThat(former.lookup(".progress-bar")).isNull();
        } finally {
            end.countDown();
        }
        until(() -> stage.getScene().getRoot().lookup(".status-bar .progress-bar") == null);
    }

    private static boolean wait(CountDownLatch end) throws InterruptedException {
        end.await();
        return true;
    }

    @Test
    void theFootSaysWhenTheLastBackupWasMadeAndLeadsToTheSettings(FxRobot robot) throws Exception {
        settle();
        assertThat(backupSign(robot).getAccessibleText()).isEqualTo("还没有备份，到“设置”里备份");

        robot.interact(() -> new BackupRun(session).ifDueAfter(Duration.millis(1)));
        until(() -> backupSign(robot).getAccessibleText().startsWith("上次备份"));
        assertThat(store.lastBackup()).isPresent();

        robot.clickOn("#last-backup");
        until(() -> session.placeProperty().get() == Place.SETTINGS);
    }

    private static Button backupSign(FxRobot robot) {
        return robot.lookup("#last-backup").queryButton();
    }

    @Test
    void theWholeFrameInBothThemes(FxRobot robot) throws Exception {
        captureAll(robot, "frame");
    }

    private static final class Plain implements Screen {
        private final Place place;
        private final VBox node;

        Plain(Place place) {
            this.place = place;
            var field = new TextField();
            field.setId("plain-field");
            var label = Parts.whole(place.key(), "pane-title");
            label.setId("plain-" + place.key());
            var button = new javafx.scene.control.Button("ok");
            button.setId("plain-button");
            node = new VBox(8, button, label, field);
        }

        @Override
        public Place place() {
            return place;
        }

        @Override
        public Parent node() {
            return node;
        }

        @Override
        public List<Shortcut> shortcuts() {
            return List.of(new Shortcut(List.of("J", "K"), "move"));
        }
    }
}
