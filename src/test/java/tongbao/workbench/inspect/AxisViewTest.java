package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.inspect.axis.AxisViewModel;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

@NullUnmarked
class AxisViewTest extends WindowTest {
    private static final int MANY = 300;

    private InspectView view;
    private List<Subject> sites;

    @Override
    protected void fill(Fixture fixture) {
        sites = Crowd.into(store, MANY);
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

    private AxisViewModel axis() {
        return view.axes().axis().viewModel();
    }

    private void ready(FxRobot robot) throws Exception {
        settle();
        until(() -> view.viewModel().getOpened().isPresent());
        settle();
        robot.push(KeyCode.I);
        until(() -> axis().rows().listed().size() == MANY);
        settle();
    }

    private Map<SubjectId, Inspection> stored() {
        return store.inspections().all(Fixture.ROUND);
    }

    @Test
    void severalAreTriedFirstThenWrittenInOneStepThatGoesBack(FxRobot robot) throws Exception {
        record(0, Answer.CLEAR);
        record(1, Answer.PROBLEM);
        record(2, Answer.UNDECIDED);
        var before = stored();
        ready(robot);

        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DIGIT1);
        settle();
        assertThat(stored()).isEqualTo(before);
        assertThat(robot.lookup("#trial-title").queryAs(Label.class).getText()).isEqualTo("试算：300 个设为未发现");
        assertThat(robot.lookup("#trial-write").queryButton().getText()).isEqualTo("把 297 个设为未发现");
        robot.push(KeyCode.O);
        assertThat(robot.lookup("#trial-write").queryButton().getText()).isEqualTo("把 299 个设为未发现");
        robot.push(KeyCode.O).push(KeyCode.ENTER);
        settle();
        until(() -> stored().size() == MANY);
        settle();

        assertThat(stored().get(sites.get(1).id()).answer(Fixture.STALE)).isEqualTo(Answer.PROBLEM);
        assertThat(stored().get(sites.get(2).id()).answer(Fixture.STALE)).isEqualTo(Answer.UNDECIDED);
        assertThat(stored().get(sites.get(299).id()).answer(Fixture.STALE)).isEqualTo(Answer.CLEAR);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void theDividerTheColumnsAndWhetherDoneOnesAreHiddenAreInTheNextWindowAsTheyWereLeft(FxRobot robot)
            throws Exception {
        ready(robot);
        robot.interact(() -> {
            SplitPane panes = robot.lookup("#axis .split-pane").query();
            panes.setDividerPosition(0, 0.3);
            var divider = panes.lookup(".split-pane-divider");
            Event.fireEvent(divider, released(divider));
            TableView<?> table = robot.lookup("#axis-table").query();
            code(table).setPrefWidth(118);
        });
        until(() -> session.preferences()
                .find("columns-axis")
                .filter(kept -> kept.contains("code:118:true"))
                .isPresent());
        assertThat(session.preferences().find("panes-axis")).contains("0.3");
        robot.push(KeyCode.H);
        settle();

        speak(robot, Locale.ENGLISH);
        ready(robot);

        SplitPane panes = robot.lookup("#axis .split-pane").query();
        until(() -> Math.abs(panes.getDividerPositions()[0] - 0.3) < 0.01);
        TableView<?> table = robot.lookup("#axis-table").query();
        until(() -> code(table).getPrefWidth() == 118);
        CheckBox hidden = robot.lookup("#axis-hide-done").query();
        assertThat(hidden.isSelected()).isTrue();
    }

    private static TableColumn<?, ?> code(TableView<?> table) {
        return table.getColumns().stream()
                .filter(column -> column.getId().equals("code"))
                .findFirst()
                .orElseThrow();
    }

    private static MouseEvent released(Node on) {
        return new MouseEvent(
                on,
                on,
                MouseEvent.MOUSE_RELEASED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private void record(int site, Answer answer) {
        store.record(new Entry.AnswersRecorded(
                Fixture.ROUND, sites.get(site).id(), List.of(new AnswerEdit(Fixture.STALE, Answer.UNSEEN, answer))));
    }

    @Test
    void rowsArePickedByKeysAndTheClauseAndTheSubjectStayWhenChangingOver(FxRobot robot) throws Exception {
        ready(robot);
        robot.push(KeyCode.CLOSE_BRACKET);
        robot.push(KeyCode.J).push(KeyCode.J);
        robot.push(KeyCode.SHIFT, KeyCode.J).push(KeyCode.SHIFT, KeyCode.J);
        settle();
        assertThat(axis().picks().pickedCountProperty().get()).isEqualTo(3);
        robot.push(KeyCode.DIGIT3).push(KeyCode.ENTER);
        settle();
        until(() -> stored().size() == 3);
        settle();
        assertThat(stored().keySet())
                .isEqualTo(java.util.Set.of(
                        sites.get(2).id(), sites.get(3).id(), sites.get(4).id()));
        assertThat(stored().get(sites.get(2).id()).answers()).isEqualTo(Map.of(Fixture.BLANK, Answer.NOT_APPLICABLE));
        var at = axis().rows().cursorProperty().get();

        robot.push(KeyCode.I);
        settle();
        settle();

        assertThat(view.viewModel().getOpened().map(opened -> opened.subject().id()))
                .isEqualTo(at);
        assertThat(view.clauses().getCurrent().map(place -> place.clause().code()))
                .contains(Fixture.BLANK);
        robot.push(KeyCode.I);
        settle();
        assertThat(axis().rows().cursorProperty().get()).isEqualTo(at);
        assertThat(axis().current()).contains(Fixture.BLANK);
    }

    @Test
    void picturesToBeLaidBesideTheDrawing(FxRobot robot) throws Exception {
        record(3, Answer.PROBLEM);
        record(4, Answer.UNDECIDED);
        ready(robot);
        size(robot, 1366, 768);
        for (var i = 0; i < 12; i++) {
            robot.push(KeyCode.X).push(KeyCode.J);
        }
        robot.push(KeyCode.DIGIT1);
        settle();
        captureAll(robot, "inspect-axis-crowd");
        speak(robot, Locale.ENGLISH);
        ready(robot);
        capture(robot, "inspect-axis-crowd-light-en");
        assertThat(axis().rows().listed()).hasSize(MANY);
    }
}
