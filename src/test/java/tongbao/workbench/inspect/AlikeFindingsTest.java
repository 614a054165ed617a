package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.Subject;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

/// 同类问题: what was found elsewhere under the same clause stands beside the findings and is written by one key.
@NullUnmarked
class AlikeFindingsTest extends WindowTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 8, 19, 14, 31);
    private static final Subject HERE = Fixture.site("9901000001");
    private static final Subject SCHOOL = Fixture.site("9901000002");
    private static final Subject WATER = Fixture.site("9902000002");
    private InspectView view;

    @Override
    protected void fill(Fixture fixture) {
        fixture.register().round();
        found(SCHOOL, "a", 9, SCHOOL.name() + "的“规划计划”栏目无内容，截至8月17日仍为空白。");
        found(WATER, "b", 8, WATER.name() + "的“规划计划”栏目无内容，截至8月17日仍为空白。");
        found(WATER, "c", 7, "“招考录用”栏目无内容。");
        store.record(new Entry.AnswersRecorded(
                Fixture.ROUND,
                SCHOOL.id(),
                List.of(new AnswerEdit(Fixture.BLANK, Answer.PROBLEM, new Answer.Problem(Amount.of(6))))));
    }

    private void found(Subject subject, String id, int hour, String description) {
        var before = store.inspections().get(Fixture.ROUND, subject.id()).answer(Fixture.BLANK);
        store.record(new Entry.FindingWritten(
                Fixture.ROUND,
                subject.id(),
                Edit.added(new Finding(
                        new FindingId(id),
                        Optional.of(Fixture.BLANK),
                        "政务公开 › 规划计划",
                        "http://" + subject.url() + "/ghjh/",
                        description,
                        LocalDateTime.of(2026, 8, 18, hour, 0),
                        "王示例",
                        "",
                        true,
                        true)),
                before.equals(Answer.UNSEEN)
                        ? Optional.of(new AnswerEdit(Fixture.BLANK, before, Answer.PROBLEM))
                        : Optional.empty()));
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.INSPECT, () -> {
            view = new InspectView(session, files, _ -> {}, () -> NOW);
            return view;
        });
    }

    @Override
    protected Place first() {
        return Place.INSPECT;
    }

    private Inspection stored() {
        return store.inspections().get(Fixture.ROUND, HERE.id());
    }

    @Test
    void whatWasFoundElsewhereIsWrittenHereByOneKey(FxRobot robot) throws Exception {
        settle();
        until(() -> view.viewModel().getOpened().isPresent());
        robot.interact(() -> view.viewModel().open(HERE.id()));
        settle();
        until(() -> view.viewModel()
                .getOpened()
                .map(at -> at.subject().equals(HERE))
                .orElse(false));
        assertThat(robot.lookup(".alike").queryAll()).isEmpty();

        robot.push(KeyCode.J).push(KeyCode.S);
        settle();
        until(() -> robot.lookup(".alike").queryAll().size() == 2);
        captureAll(robot, "inspect-alike");
        robot.push(KeyCode.ESCAPE);
        settle();

        assertThat(stored().findings())
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(new Finding(
                        new FindingId("any"),
                        Optional.of(Fixture.BLANK),
                        "政务公开 › 规划计划",
                        "",
                        HERE.name() + "的“规划计划”栏目无内容，截至8月17日仍为空白。",
                        NOW,
                        "李示例",
                        "",
                        true,
                        true));
        assertThat(stored().answer(Fixture.BLANK)).isEqualTo(Answer.PROBLEM);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(stored()).isEqualTo(Inspection.untouched(Fixture.ROUND, HERE.id()));
        robot.push(KeyCode.SHIFT, KeyCode.S);
        settle();
        robot.push(KeyCode.ESCAPE);
        settle();

        assertThat(stored().findings()).hasSize(1);
        assertThat(stored().answer(Fixture.BLANK)).isEqualTo(new Answer.Problem(Amount.of(6)));
        robot.clickOn(robot.lookup(".take-alike").nth(1).queryButton());
        settle();
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(stored().findings()).extracting(Finding::description).last().isEqualTo("“招考录用”栏目无内容。");

        robot.push(KeyCode.K);
        settle();
        until(() -> robot.lookup(".alike").queryAll().isEmpty());

        speak(robot, Locale.ENGLISH);
        size(robot, 1093, 614);
        robot.interact(() -> view.viewModel().open(HERE.id()));
        settle();
        until(() -> view.viewModel()
                .getOpened()
                .map(at -> at.subject().equals(HERE))
                .orElse(false));
        robot.push(KeyCode.J);
        settle();
        until(() -> robot.lookup(".alike").queryAll().size() == 2);
        capture(robot, "inspect-alike-small-en");
    }
}
