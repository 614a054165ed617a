package tongbao.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.statistics.Made.city;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tongbao.domain.bulletin.Drafts;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Policy;
import tongbao.domain.round.RoundId;
import tongbao.domain.verdict.Verdict;

class OutcomesTest {
    private final Enrolled stale = new Enrolled(Made.site(1, city(0), Level.CITY, SiteType.PORTAL), true);
    private final Enrolled untouched = new Enrolled(Made.site(2, city(0), Level.CITY, SiteType.DEPARTMENT), true);
    private final Enrolled fine = new Enrolled(Made.site(3, city(0), Level.CITY, SiteType.DEPARTMENT), true);
    private final Enrolled spared = new Enrolled(Made.site(4, city(0), Level.CITY, SiteType.DEPARTMENT), false);
    private final Enrolled account = new Enrolled(Made.account(5, city(0), Level.CITY, "抖音"), true);
    private final Map<SubjectId, Inspection> inspections = Map.of(
            stale.subject().id(),
            Drafts.inspection(stale.subject().id(), Drafts.COLUMNS, 5),
            fine.subject().id(),
            Drafts.inspection(fine.subject(), Map.of(Drafts.HOME, Answer.CLEAR, Drafts.COLUMNS, Answer.CLEAR)));

    @Test
    void everyEnrolledSubjectOfAKindWithACatalogueGetsItsVerdict() {
        var outcomes = Outcomes.of(
                List.of(stale, untouched, fine, spared, account),
                Map.of(SubjectKind.SITE, Drafts.sites()),
                Policy.AT_ONCE,
                id -> inspections.getOrDefault(id, Inspection.untouched(new RoundId("示例轮次"), id)));

        assertThat(outcomes)
                .extracting(Outcome::subject)
                .containsExactly(stale.subject(), untouched.subject(), fine.subject(), spared.subject());
        assertThat(outcomes)
                .extracting(outcome -> outcome.verdict().getClass().getSimpleName())
                .containsExactly("Failed", "Open", "Passed", "Open");
        assertThat(outcomes.stream().map(Tally::of).reduce(Tally.NONE, Tally::plus))
                .isEqualTo(new Tally(4, 1, 1, 1, 0));
    }

    @Test
    void problemsAreCountedByClauseTheMostFrequentFirst() {
        var dull = Made.site(6, city(0), Level.CITY, SiteType.DEPARTMENT);
        var all = Map.of(
                stale.subject().id(), Drafts.inspection(stale.subject().id(), Drafts.COLUMNS, 5),
                dull.id(), Drafts.inspection(dull.id(), Drafts.COLUMNS, 2),
                fine.subject().id(), Drafts.inspection(fine.subject(), Map.of(Drafts.HOME, Answer.PROBLEM)));
        var outcomes = Outcomes.of(
                List.of(stale, untouched, fine, spared, new Enrolled(dull, true)),
                Map.of(SubjectKind.SITE, Drafts.sites()),
                Policy.AT_ONCE,
                id -> all.getOrDefault(id, Inspection.untouched(new RoundId("示例轮次"), id)));

        var counts = ProblemCount.of(Drafts.sites(), outcomes, all);

        var columns = Drafts.sites().find(Drafts.COLUMNS).orElseThrow();
        var home = Drafts.sites().find(Drafts.HOME).orElseThrow();
        assertThat(counts).containsExactly(new ProblemCount(columns, 2, 4, 1, 7), new ProblemCount(home, 1, 4, 1, 1));
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.verdict() instanceof Verdict.Failed)
                .hasSize(2);
    }

    @Test
    void anIndicatorCountsASubjectOnceAndEveryOccurrence() {
        var both = Drafts.inspection(
                fine.subject(), Map.of(Drafts.HOME, Answer.PROBLEM, Drafts.COLUMNS, new Answer.Problem(Amount.of(3))));
        var all = Map.of(
                fine.subject().id(),
                both,
                stale.subject().id(),
                Drafts.inspection(stale.subject().id(), Drafts.COLUMNS, 5));
        var outcomes = Outcomes.of(
                List.of(stale, untouched, fine, spared),
                Map.of(SubjectKind.SITE, Drafts.sites()),
                Policy.AT_ONCE,
                id -> all.getOrDefault(id, Inspection.untouched(new RoundId("示例轮次"), id)));
        var occurrences = ProblemCount.of(Drafts.sites(), outcomes, all).stream()
                .mapToInt(ProblemCount::occurrences)
                .sum();

        var counts = IndicatorCount.of(Drafts.sites(), outcomes, all);

        assertThat(occurrences).isEqualTo(9);
        assertThat(counts.stream().mapToInt(IndicatorCount::occurrences).sum()).isEqualTo(9);
        assertThat(counts).allSatisfy(count -> assertThat(count.subjects()).isLessThanOrEqualTo(2));
    }
}
