package tongbao.domain.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.verdict.Inspected.department;
import static tongbao.domain.verdict.Inspected.portal;
import static tongbao.domain.verdict.ScoringTest.codes;
import static tongbao.domain.verdict.ScoringTest.hundred;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Review;
import tongbao.domain.inspection.Ruling;
import tongbao.domain.number.Fraction;
import tongbao.domain.round.Policy;

/// What the office decided about a round: reviews, rulings, vetoes alone, findings that were not rectified.
class PolicyTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 9, 4, 12, 0);

    @Test
    void aReachedVetoThatNobodyReviewedLeavesTheSubjectOpen() {
        var reached = department().clear().problems("W19-V1.1");

        assertThat(reached.verdict(Policy.REVIEWED))
                .isEqualTo(new Verdict.Open(hundred(false), List.of(), List.of(), codes("W19-V1.1")));
        assertThat(reached.verdict(Policy.AT_ONCE)).isInstanceOf(Verdict.Failed.class);
    }

    @Test
    void anAcceptedVetoFailsAlthoughOtherClausesAreUnseen() {
        var reached = department().problems("W19-V1.1 W19-V1.2");

        assertThat(reviewed(reached, "W19-V1.1", Review.Decision.ACCEPTED).verdict(Policy.REVIEWED))
                .isEqualTo(new Verdict.Failed(hundred(false), new Reason.VetoReached(codes("W19-V1.1"))));
    }

    @Test
    void aReturnedVetoStaysOpenAndSoDoesOneWhoseAnswerChangedAfterItsReview() {
        var returned = reviewed(department().clear().problems("W19-V4.3*5"), "W19-V4.3", Review.Decision.RETURNED);
        var changed = reviewed(department().clear().problems("W19-V4.3*5"), "W19-V4.3", Review.Decision.ACCEPTED)
                .problems("W19-V4.3*6");

        assertThat(Stream.of(returned, changed).map(one -> one.verdict(Policy.REVIEWED)))
                .containsOnly(new Verdict.Open(hundred(false), List.of(), List.of(), codes("W19-V4.3")));
    }

    @Test
    void pointsBelowTheLineFailWhileAVetoIsReviewed() {
        var low = portal().clear().problems("W19-V1.1 W19-D4.7.1*1 " + OpenTest.TO_SIXTY);

        assertThat(low.verdict(Policy.REVIEWED))
                .isInstanceOfSatisfying(
                        Verdict.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(new Reason.BelowPassLine()));
    }

    @Test
    void aPersonsRulingCountsAndTheComputedVerdictIsKept() {
        var reached = department().clear().problems("W19-V1.1");
        var pass = new Ruling(true, "示例：已核实为误报", "示例负责人", NOON);
        var fail = new Ruling(false, "示例：另有情形", "示例负责人", NOON);

        var passed = ruled(reached, pass).judgement();
        assertThat(passed.verdict()).isEqualTo(new Verdict.Passed(hundred(false), Optional.of(pass)));
        assertThat(passed.computed())
                .isEqualTo(new Verdict.Failed(hundred(false), new Reason.VetoReached(codes("W19-V1.1"))));
        assertThat(ruled(department().clear(), fail).verdict())
                .isEqualTo(new Verdict.Failed(hundred(false), new Reason.Ruled(fail)));
    }

    @Test
    void aRoundOfVetoesAloneAsksNothingElseAndScoresNobody() {
        var portal = portal();
        var asked = Policy.AT_ONCE.with(Policy.Scope.VETOES).asked(portal.catalogue());
        var inspected = portal.with(asked);

        assertThat(asked.id()).isEqualTo(portal.catalogue().id());
        assertThat(asked.placesFor(portal.subject()))
                .hasSize(17)
                .allMatch(place -> place.clause().code().value().startsWith("W19-V"));
        assertThat(inspected.clear().verdict()).isEqualTo(new Verdict.Passed(hundred(false)));
        assertThat(inspected.clear().problems("W19-V4.3*5").verdict()).isInstanceOf(Verdict.Failed.class);
        assertThat(Policy.AT_ONCE.asked(portal.catalogue())).isEqualTo(portal.catalogue());
    }

    @Test
    void aFindingStillThereFromTheRoundBeforeFailsWhereTheProcedureSaysSo() {
        var site = department().clear();
        var old = site.finding("W19-D4.1.1", false).inspection().findings().getFirst();
        var again = new Inspected(
                unrectifiedFails(site.catalogue()),
                site.subject(),
                site.inspection().with(old.stillThere(new FindingId("f-again"), NOON, "示例检查员")));

        assertThat(again.verdict())
                .isEqualTo(
                        new Verdict.Failed(hundred(false), new Reason.Unrectified(List.of(new FindingId("f-again")))));
        assertThat(again.with(Inspected.SITES).verdict()).isEqualTo(new Verdict.Passed(hundred(false)));
        var waived = again.inspection().findings().getFirst().withFlags(false, true);
        assertThat(new Inspected(
                                again.catalogue(),
                                again.subject(),
                                again.inspection().with(waived))
                        .verdict())
                .isEqualTo(new Verdict.Passed(hundred(false)));
    }

    private static Inspected reviewed(Inspected inspected, String code, Review.Decision decision) {
        var clause = new ClauseCode(code);
        return new Inspected(
                inspected.catalogue(),
                inspected.subject(),
                inspected
                        .inspection()
                        .with(new Review(
                                clause, inspected.inspection().answer(clause), decision, "示例理由", "示例复核员", NOON)));
    }

    private static Inspected ruled(Inspected inspected, Ruling ruling) {
        return new Inspected(
                inspected.catalogue(),
                inspected.subject(),
                inspected.inspection().with(ruling));
    }

    private static Catalogue unrectifiedFails(Catalogue all) {
        var its = all.procedure();
        return new Catalogue(
                all.id(),
                all.title(),
                all.document(),
                all.effectiveFrom(),
                all.kind(),
                new Procedure(
                        its.scored(),
                        its.base(),
                        its.passLine(),
                        its.bonusGate(),
                        its.bonusMost(),
                        its.leftOut(),
                        Optional.<Fraction>empty(),
                        true,
                        Optional.empty(),
                        List.of()),
                all.groups());
    }

    @Test
    void anUndecidedClauseKeepsAReviewedRoundOpenToo() {
        assertThat(department().clear().with("W19-V1.1", Answer.UNDECIDED).verdict(Policy.REVIEWED))
                .isEqualTo(new Verdict.Open(hundred(false), List.of(), codes("W19-V1.1")));
    }
}
