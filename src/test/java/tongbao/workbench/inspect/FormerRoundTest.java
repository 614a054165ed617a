package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.RoundOpening;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;
import tongbao.domain.round.Policy;
import tongbao.domain.round.RoundId;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

/// What the round before recorded, taken into this one: its answers by 沿用上轮, a finding that is still there by 仍存在.
@NullUnmarked
class FormerRoundTest extends WindowTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 8, 19, 14, 31);
    private static final RoundId BEFORE = new RoundId("2026年第二季度");
    private static final SubjectId PROVINCE = Fixture.site("9900000001").id();
    private static final Finding THEN = new Finding(
            new FindingId("then"),
            Optional.of(Fixture.BLANK),
            "走进示例",
            "http://www.9900000001.example/zjsl",
            "“走进示例”打开后是空白页",
            NOW.minusMonths(3),
            "王示例",
            "",
            true,
            true);

    private InspectView view;

    @Override
    protected void fill(Fixture fixture) {
        fixture.register();
        open(BEFORE, 2);
        store.record(new Entry.AnswersRecorded(
                BEFORE, PROVINCE, List.of(new AnswerEdit(Fixture.STALE, Answer.UNSEEN, Answer.CLEAR))));
        store.record(new Entry.FindingWritten(
                BEFORE,
                PROVINCE,
                Edit.added(THEN),
                Optional.of(new AnswerEdit(Fixture.BLANK, Answer.UNSEEN, Answer.PROBLEM))));
        open(Fixture.ROUND, 3);
    }

    private void open(RoundId id, int quarter) {
        RoundOpening.of(
                        id,
                        new Period(id.value(), Optional.of(new Period.Slot(2026, quarter, 4))),
                        Fixture.DATES,
                        Policy.AT_ONCE,
                        Fixture.subjects(),
                        Map.of(SubjectKind.SITE, Fixture.SITES, SubjectKind.ACCOUNT, Fixture.ACCOUNTS),
                        store.catalogues().all().stream().map(Catalogue::id).toList())
                .entries()
                .forEach(store::record);
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
        return store.inspections().get(Fixture.ROUND, PROVINCE);
    }

    private void fire(FxRobot robot, String button) throws Exception {
        until(() -> robot.lookup(button).tryQuery().isPresent());
        robot.interact(() -> robot.lookup(button).queryButton().fire());
        settle();
    }

    @Test
    void answersWaitToBeConfirmedAndAFindingThatIsStillThereKeepsWhereItComesFrom(FxRobot robot) throws Exception {
        settle();
        until(() -> view.viewModel()
                .getOpened()
                .filter(at -> at.subject().id().equals(PROVINCE))
                .isPresent());

        fire(robot, "沿用上轮");
        until(() -> shown("carrying-told").isPresent()
                && stage.getScene().getFocusOwner().isVisible()
                && robot.lookup("放入 2 条待核").tryQuery().isPresent());
        assertThat(robot.lookup("#carrying-told").queryAs(Label.class).getText())
                .isEqualTo("上轮对 1 个对象记的 2 条答案放进本轮待核，其中 0 条细则有改。待核的不计入结论，逐条按 5 确认。");
        assertThat(stored().answers()).isEmpty();
        fire(robot, "放入 2 条待核");
        until(() -> !stored().answers().isEmpty());
        assertThat(stored().answers())
                .isEqualTo(Map.of(
                        Fixture.STALE, new Answer.Carried(BEFORE, Answer.CLEAR, false),
                        Fixture.BLANK, new Answer.Carried(BEFORE, Answer.PROBLEM, false)));

        robot.interact(() -> view.clauses().choose(Fixture.BLANK));
        settle();
        fire(robot, "仍存在");
        pasteAnIdentityNumber(robot);
        robot.push(KeyCode.ESCAPE);
        until(() -> !stored().findings().isEmpty());
        settle();

        assertThat(stored().findings())
                .extracting(Finding::clause, Finding::column, Finding::carriedFrom, Finding::inspector)
                .containsExactly(Tuple.tuple(THEN.clause(), THEN.column(), Optional.of(THEN.id()), "李示例"));
        assertThat(stored().answer(Fixture.BLANK)).isEqualTo(Answer.PROBLEM);
        until(() -> robot.lookup("仍存在").tryQuery().isEmpty());
    }

    /// Text from the clipboard goes into the sentence; that it looks like an identity card is said before it is
    /// printed. The number is the example of GB 11643.
    private void pasteAnIdentityNumber(FxRobot robot) throws Exception {
        var content = new ClipboardContent();
        content.putString("11010519491231002X");
        robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(content);
            var sentence = robot.lookup(node -> node instanceof TextInputControl field
                            && field.getText() != null
                            && field.getText().equals(THEN.description()))
                    .<TextInputControl>query();
            sentence.requestFocus();
            sentence.end();
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        until(() -> robot.lookup((Label label) ->
                        label.getText() != null && label.getText().startsWith("像有个人信息：110"))
                .tryQuery()
                .isPresent());
    }
}
