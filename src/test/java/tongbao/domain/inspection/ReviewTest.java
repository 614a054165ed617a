package tongbao.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Review.Decision;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;

class ReviewTest {
    private static final ClauseCode VETO = new ClauseCode("V1");
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 9, 4, 12, 0);
    private static final Inspection PROBLEM = Inspection.untouched(new RoundId("示例轮次"), new SubjectId("site:1"))
            .with(VETO, new Answer.Problem(Amount.of(5)));

    @Test
    void aReviewHoldsForTheAnswerThatWasReviewedOnly() {
        var review = new Review(VETO, PROBLEM.answer(VETO), Decision.ACCEPTED, "", "示例复核员", NOON);
        var reviewed = PROBLEM.with(review);

        assertThat(reviewed.review(VETO)).contains(review);
        var changed = reviewed.with(VETO, new Answer.Problem(Amount.of(6)));
        assertThat(changed.review(VETO)).isEqualTo(Optional.empty());
        assertThat(changed.reviews()).containsValue(review);
        assertThat(changed.with(VETO, PROBLEM.answer(VETO)).review(VETO)).contains(review);
    }

    @Test
    void theLaterReviewOfAClauseReplacesTheEarlier() {
        var returned = new Review(VETO, PROBLEM.answer(VETO), Decision.RETURNED, "示例：截图看不清", "示例复核员", NOON);
        var accepted = new Review(VETO, PROBLEM.answer(VETO), Decision.ACCEPTED, "", "示例复核员", NOON.plusHours(1));

        assertThat(PROBLEM.with(returned).with(accepted).reviews()).containsOnly(Map.entry(VETO, accepted));
    }

    @Test
    void whatIsReturnedOrRuledNeedsAReason() {
        assertThatThrownBy(() -> new Review(VETO, Answer.PROBLEM, Decision.RETURNED, " ", "示例复核员", NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ruling(false, "", "示例负责人", NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersFindingsAndPicturesChangeWithoutTouchingReviewAndRuling() {
        var ruling = new Ruling(true, "示例：栏目已经批准暂停", "示例负责人", NOON);
        var review = new Review(VETO, PROBLEM.answer(VETO), Decision.ACCEPTED, "", "示例复核员", NOON);
        var decided = PROBLEM.with(review).with(ruling);

        assertThat(decided.without(new FindingId("none")).without(new EvidenceId("none")))
                .isEqualTo(decided);
        assertThat(decided.with(new ClauseCode("V2"), Answer.CLEAR).ruling()).contains(ruling);
    }
}
