package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.Applicability;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;

class AmountsTest {
    private static final ClauseCode CODE = new ClauseCode("T-1");
    private static final Clause COLUMNS = clause(new Measure.Count("个"), new Rule.Veto(new Line.AtLeast(5)));
    private static final Clause UPDATES = clause(new Measure.Count("条"), new Rule.Veto(new Line.Exactly(0)));
    private static final Clause VISITS =
            clause(new Measure.Ratio("次", 140), new Rule.Veto(new Line.Share(Fraction.of(1, 20))));
    private static final Inspection NOTHING = Inspection.untouched(new RoundId("示例"), new SubjectId("site:1"));

    @Test
    void aCountAboveZeroIsAProblemAndZeroIsNone() {
        assertThat(Amounts.answer(COLUMNS, SubjectClass.LOCAL_PORTAL, Answer.UNSEEN, Amount.of(3)))
                .isEqualTo(new Answer.Problem(Amount.of(3)));
        assertThat(Amounts.answer(COLUMNS, SubjectClass.LOCAL_PORTAL, Answer.PROBLEM, Amount.of(0)))
                .isEqualTo(new Answer.Clear(Amount.of(0)));
    }

    @Test
    void whatWasDrawnStaysNamedWhenTheCountChangesAndSaysHowManyThereWere() {
        var named = Amount.of(1).withDrawn(List.of("甲", "乙"));

        assertThat(named).isEqualTo(new Amount(OptionalInt.of(1), OptionalInt.of(2), List.of(), List.of("甲", "乙")));
        assertThat(Amount.of(1, 3).withDrawn(List.of("甲")).of()).hasValue(3);
        assertThat(Amounts.withCount(named, OptionalInt.of(2)).drawn()).containsExactly("甲", "乙");
    }

    @Test
    void whereUpdatesAreCountedNoneIsTheProblem() {
        assertThat(Amounts.answer(UPDATES, SubjectClass.LOCAL_PORTAL, Answer.UNSEEN, Amount.of(7)))
                .isEqualTo(new Answer.Clear(Amount.of(7)));
        assertThat(Amounts.answer(UPDATES, SubjectClass.LOCAL_PORTAL, Answer.UNSEEN, Amount.of(0)))
                .isEqualTo(new Answer.Problem(Amount.of(0)));
    }

    @Test
    void failedVisitsAreAProblemFromTheShareOnOrWhileThereAreTooFewVisits() {
        assertThat(Amounts.answer(VISITS, SubjectClass.LOCAL_PORTAL, Answer.UNSEEN, Amount.of(2, 140)))
                .isEqualTo(new Answer.Clear(Amount.of(2, 140)));
        assertThat(Amounts.answer(VISITS, SubjectClass.LOCAL_PORTAL, Answer.UNSEEN, Amount.of(7, 140)))
                .isEqualTo(new Answer.Problem(Amount.of(7, 140)));
        assertThat(Amounts.answer(VISITS, SubjectClass.LOCAL_PORTAL, Answer.UNSEEN, Amount.of(0, 60)))
                .isEqualTo(new Answer.Problem(Amount.of(0, 60)));
    }

    @Test
    void aWholeWithoutACountLeavesTheStateAlone() {
        var only = new Amount(OptionalInt.empty(), OptionalInt.of(140));

        assertThat(Amounts.answer(VISITS, SubjectClass.LOCAL_PORTAL, Answer.UNSEEN, only))
                .isEqualTo(Answer.UNSEEN);
        assertThat(Amounts.answer(VISITS, SubjectClass.LOCAL_PORTAL, Answer.CLEAR, only))
                .isEqualTo(new Answer.Clear(only));
    }

    @Test
    void changingTheStateKeepsTheNumbers() {
        assertThat(Amounts.keeping(Answer.CLEAR, new Answer.Problem(Amount.of(4))))
                .isEqualTo(new Answer.Clear(Amount.of(4)));
        assertThat(Amounts.keeping(Answer.NOT_APPLICABLE, new Answer.Problem(Amount.of(4))))
                .isEqualTo(Answer.NOT_APPLICABLE);
    }

    @Test
    void withoutANumberTheFindingsThatCountAreCounted() {
        var two = NOTHING.with(CODE, Answer.PROBLEM)
                .with(finding("a", true))
                .with(finding("b", true))
                .with(finding("c", false));

        assertThat(Amounts.standing(COLUMNS, two)).isEqualTo(OptionalInt.of(2));
        assertThat(Amounts.plus(COLUMNS, two, 1)).isEqualTo(Amount.of(3));
        assertThat(Amounts.standing(COLUMNS, NOTHING)).isEqualTo(OptionalInt.empty());
        assertThat(Amounts.plus(COLUMNS, NOTHING, -1)).isEqualTo(Amount.of(0));
    }

    private static Finding finding(String id, boolean counts) {
        return new Finding(
                new FindingId(id),
                Optional.of(CODE),
                "示例栏目",
                "",
                "",
                LocalDateTime.of(2026, 8, 19, 14, 0),
                "",
                "",
                counts,
                true);
    }

    private static Clause clause(Measure measure, Rule rule) {
        return new Clause(
                CODE, "示例", "示例。", "", measure, rule, Optional.empty(), Applicability.ALL, Map.of(), Confidence.KNOWN);
    }
}
