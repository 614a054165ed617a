package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

/// Pictures of the screen in the middle of a quarter, to be laid beside the drawings.
@NullUnmarked
class InspectScreensTest extends WindowTest {
    private InspectView view;

    @Override
    protected void fill(Fixture fixture) {
        try {
            BusyRound.into(store);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.INSPECT, () -> {
            view = new InspectView(session, files, _ -> {}, () -> LocalDateTime.of(2026, 8, 19, 14, 31));
            return view;
        });
    }

    @Override
    protected Place first() {
        return Place.INSPECT;
    }

    private void atTheBlankColumns(FxRobot robot) throws Exception {
        size(robot, 1366, 768);
        settle();
        robot.interact(() -> session.inspect(BusyRound.COUNTY));
        settle();
        robot.interact(() -> view.clauses().choose(BusyRound.BLANK));
        settle();
        settle();
    }

    @Test
    void inTheMiddleOfTheQuarter(FxRobot robot) throws Exception {
        atTheBlankColumns(robot);
        captureAll(robot, "inspect");
        size(robot, 1366, 697);
        capture(robot, "inspect-low-light-zh");
        size(robot, 1366, 768);

        robot.clickOn("政务公开 › 财政预决算");
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        settle();
        captureAll(robot, "inspect-finding");
        robot.push(KeyCode.ESCAPE);
        settle();

        assertThat(shown("viewer")).isEmpty();
        robot.clickOn(robot.lookup(".picture-thumb").nth(0).<javafx.scene.Node>query())
                .push(KeyCode.ENTER);
        until(() -> shown("viewer").isPresent());
        settle();
        capture(robot, "inspect-viewer-light-zh");
        robot.push(KeyCode.RIGHT);
        settle();
        capture(robot, "inspect-viewer-second-light-zh");
        robot.push(KeyCode.ESCAPE);
        until(() -> shown("viewer").isEmpty());
        speak(robot, Locale.ENGLISH);
        atTheBlankColumns(robot);
        capture(robot, "inspect-light-en");
        size(robot, 1093, 614);
        capture(robot, "inspect-small-en");
    }

    @Test
    void sampledAndRatioClausesAndWhatCannotBeSaved(FxRobot robot) throws Exception {
        atTheBlankColumns(robot);
        robot.interact(() -> view.clauses().choose(new ClauseCode("W19-V2.1")));
        settle();
        capture(robot, "inspect-ratio-light-zh");
        robot.interact(() -> view.clauses().choose(new ClauseCode("W19-D1.8.1")));
        settle();
        robot.clickOn("#drawn").write("a, b,c").push(KeyCode.ENTER);
        settle();
        assertThat(view.viewModel().getOpened().map(at -> at.inspection().answer(new ClauseCode("W19-D1.8.1"))))
                .contains(new Answer.Problem(Amount.of(2, 3).withDrawn(List.of("a", "b", "c"))));
        capture(robot, "inspect-sample-light-zh");
        robot.interact(() -> view.clauses().choose(new ClauseCode("W19-D1.8.2")));
        settle();
        assertThat(robot.lookup("#drawn").queryAs(TextField.class).getPromptText())
                .isEqualTo("a、b、c");
        robot.interact(() -> view.clauses().choose(new ClauseCode("W19-D4.2.1")));
        settle();
        capture(robot, "inspect-checklist-light-zh");
        robot.interact(() -> view.clauses().choose(new ClauseCode("W19-B1.1.1")));
        settle();
        capture(robot, "inspect-bonus-light-zh");
        robot.push(KeyCode.SLASH).write("nothing like it");
        settle();
        capture(robot, "inspect-no-hit-light-zh");
        robot.push(KeyCode.ESCAPE);
        settle();
        size(robot, 1093, 614);
        robot.clickOn("#drawer");
        settle();
        capture(robot, "inspect-drawer-light-zh");
        robot.push(KeyCode.ESCAPE);
        size(robot, 1366, 768);
        store.close();
        robot.push(KeyCode.DIGIT1);
        until(() -> shown("problem-what").isPresent());
        capture(robot, "inspect-error-light-zh");
    }
}
