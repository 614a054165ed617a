package tongbao.domain.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.Ruling;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Level;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Dates;
import tongbao.domain.round.MismatchEffect;
import tongbao.domain.round.MismatchKind;
import tongbao.domain.round.Period;
import tongbao.domain.round.Policy;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.domain.round.note.Mismatch;
import tongbao.domain.statistics.Made;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.Share;
import tongbao.domain.verdict.Inspected;
import tongbao.domain.verdict.Scoring;

class RectificationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final String DOWN = "W19-V1.1";
    private static final String STALE = "W19-V4.3";
    private static final Inspected SITE = Inspected.department().clear();

    private static Inspection with(Inspection inspection, String id, String clause, boolean counts) {
        return inspection.with(new Finding(
                new FindingId(id),
                Optional.of(new ClauseCode(clause)),
                "",
                "",
                "示例",
                LocalDateTime.of(2026, 9, 1, 9, 0),
                "",
                "",
                counts,
                true));
    }

    private static Recheck recheck(String finding, int later, Recheck.Result result) {
        return new Recheck(SITE.subject().id(), new FindingId(finding), DAY.plusDays(later), result, "", "");
    }

    private static Recheck rectified(String finding) {
        return recheck(finding, 0, Recheck.Result.RECTIFIED);
    }

    private static Round round(MismatchEffect effect) {
        return new Round(
                new RoundId("示例轮次"),
                new Period("示例", Optional.empty()),
                new Dates(DAY, new Span(DAY, DAY), Optional.empty(), DAY),
                Map.of(),
                Policy.AT_ONCE.withMismatches(Map.of(MismatchKind.RENAMED, effect)));
    }

    private static Rectification of(Inspection inspection, Recheck... rechecks) {
        return of(inspection, List.of(), MismatchEffect.RECORDED, rechecks);
    }

    private static Rectification of(
            Inspection inspection, List<Mismatch> mismatches, MismatchEffect effect, Recheck... rechecks) {
        var verdict = Scoring.verdict(SITE.catalogue(), Policy.AT_ONCE, SITE.subject(), inspection);
        return Rectification.of(
                round(effect),
                Map.of(SubjectKind.SITE, SITE.catalogue()),
                List.of(new Outcome(SITE.subject(), true, verdict)),
                Map.of(SITE.subject().id(), inspection),
                mismatches,
                new Rechecks(List.of(rechecks)));
    }

    private static final Rectification PASSES =
            new Rectification(Set.of(SITE.subject().id()), Set.of(SITE.subject().id()));
    private static final Rectification STILL_FAILS =
            new Rectification(Set.of(SITE.subject().id()), Set.of());

    @Test
    void whatFailedPassesOnceAllThatMadeItFailIsRectified() {
        var inspection = with(SITE.problems(DOWN).inspection(), "f-1", DOWN, true);

        assertThat(of(inspection, rectified("f-1"))).isEqualTo(PASSES);
        assertThat(of(inspection)).isEqualTo(Rectification.NONE);
        assertThat(of(inspection, recheck("f-1", 0, Recheck.Result.NOT))).isEqualTo(STILL_FAILS);
        assertThat(of(inspection, recheck("f-1", 0, Recheck.Result.PARTLY))).isEqualTo(STILL_FAILS);
    }

    @Test
    void theLastRecheckOfAFindingCountsInWhateverOrderTheyWereRecorded() {
        var inspection = with(SITE.problems(DOWN).inspection(), "f-1", DOWN, true);
        var backAgain = recheck("f-1", 5, Recheck.Result.NOT);

        assertThat(of(inspection, rectified("f-1"), backAgain)).isEqualTo(STILL_FAILS);
        assertThat(of(inspection, backAgain, rectified("f-1"))).isEqualTo(STILL_FAILS);
    }

    @Test
    void oneFindingThatStandsKeepsItsClauseAndOneThatDoesNotCountKeepsNothing() {
        var two = with(with(SITE.problems(DOWN).inspection(), "f-1", DOWN, true), "f-2", DOWN, true);
        var oneCounts = with(with(SITE.problems(DOWN).inspection(), "f-1", DOWN, true), "f-2", DOWN, false);

        assertThat(of(two, rectified("f-1"))).isEqualTo(STILL_FAILS);
        assertThat(of(two, rectified("f-1"), rectified("f-2"))).isEqualTo(PASSES);
        assertThat(of(oneCounts, rectified("f-1"))).isEqualTo(PASSES);
    }

    @Test
    void aProblemWithoutFindingsAndAnotherClauseStayAsTheyWere() {
        var noFinding = SITE.problems(DOWN + " " + STALE + "*6").inspection();
        var inspection = with(noFinding, "f-1", DOWN, true);

        assertThat(of(inspection, rectified("f-1"))).isEqualTo(STILL_FAILS);
        assertThat(new Rechecks(List.of(rectified("f-1"))).applied(inspection))
                .isEqualTo(noFinding.with(new ClauseCode(DOWN), Answer.CLEAR));
    }

    @Test
    void aFindingCarriedOverThatIsRectifiedNoLongerStands() {
        var once = with(SITE.inspection(), "f-0", DOWN, true).findings().getFirst();
        var still = SITE.inspection()
                .with(new ClauseCode(DOWN), Answer.PROBLEM)
                .with(once.stillThere(new FindingId("f-1"), LocalDateTime.of(2026, 9, 1, 9, 0), ""));

        assertThat(new Rechecks(List.of(rectified("f-1"))).applied(still))
                .isEqualTo(SITE.inspection().with(new ClauseCode(DOWN), Answer.CLEAR));
    }

    @Test
    void whatAPersonRuledAndWhatTheRegisterFailsStays() {
        var inspection = with(SITE.problems(DOWN).inspection(), "f-1", DOWN, true);
        var ruled = inspection.with(new Ruling(false, "示例：另有情形", "示例负责人", DAY.atStartOfDay()));
        var mismatch = new Mismatch(MismatchKind.RENAMED, SITE.subject(), "示例");

        assertThat(of(ruled, rectified("f-1"))).isEqualTo(STILL_FAILS);
        assertThat(of(inspection, List.of(mismatch), MismatchEffect.FAILS, rectified("f-1")))
                .isEqualTo(STILL_FAILS);
        assertThat(of(inspection, List.of(mismatch), MismatchEffect.SEPARATE, rectified("f-1")))
                .isEqualTo(PASSES);
    }

    @Test
    void whatPassedOrWasNotDrawnHasNothingToRectify() {
        var passed = with(SITE.inspection(), "f-1", DOWN, false);
        var failed = with(SITE.problems(DOWN).inspection(), "f-1", DOWN, true);
        var verdict = Scoring.verdict(SITE.catalogue(), Policy.AT_ONCE, SITE.subject(), failed);

        assertThat(of(passed, rectified("f-1"))).isEqualTo(Rectification.NONE);
        assertThat(Rectification.of(
                        round(MismatchEffect.RECORDED),
                        Map.of(SubjectKind.SITE, SITE.catalogue()),
                        List.of(new Outcome(SITE.subject(), false, verdict)),
                        Map.of(SITE.subject().id(), failed),
                        List.of(),
                        new Rechecks(List.of(rectified("f-1")))))
                .isEqualTo(Rectification.NONE);
    }

    /// 黑龙江 2022Q2: 339 accounts, 309 at first, 14 of the 30 that failed rectified.
    @Test
    void theRateAfterRectificationHasTheDenominatorOfTheFirst() {
        var failed = new ArrayList<Outcome>();
        for (var i = 0; i < 30; i++) {
            failed.add(Made.failed(Made.account(i, Made.PROVINCE, Level.CITY, "微信公众号")));
        }
        var ids = failed.stream().map(outcome -> outcome.subject().id()).toList();
        var rectification = new Rectification(Set.copyOf(ids), Set.copyOf(ids.subList(0, 14)));

        assertThat(rectification.after(new Share(309, 339), failed)).isEqualTo(new Share(323, 339));
        assertThat(rectification.rechecked(failed)).isEqualTo(30);
        assertThat(new Share(309, 339).percent(Rounding.OFFICIAL)).contains("91.15");
        assertThat(new Share(323, 339).percent(Rounding.OFFICIAL)).contains("95.28");
    }
}
