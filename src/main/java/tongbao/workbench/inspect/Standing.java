package tongbao.workbench.inspect;

import java.util.List;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.Review;
import tongbao.domain.verdict.Verdict;

/// How far one subject of the worklist is.
///
/// @param answered how many of its clauses have an answer
/// @param of how many clauses it is asked
public record Standing(int answered, int of, Mark mark) {
    /// What the worklist shows in front of a subject.
    public enum Mark {
        /// 待检查: nothing was recorded.
        WAITING,
        /// 检查中: undecided, with clauses still 未查.
        STARTED,
        /// 待定: everything was looked at, something still has to be decided.
        UNDECIDED,
        /// 待复核: everything was looked at, a second person has yet to confirm it.
        REVIEW,
        /// 退回: a second person sent it back, to be looked at again.
        RETURNED,
        PASSED,
        FAILED,
        EXEMPT
    }

    static final Standing UNKNOWN = new Standing(0, 0, Mark.WAITING);

    static Standing of(List<Place> places, Inspection inspection, Verdict verdict) {
        var answered = (int) places.stream()
                .filter(place ->
                        !Answer.isUnchecked(inspection.answer(place.clause().code())))
                .count();
        return new Standing(
                answered,
                places.size(),
                isReturned(inspection) ? Mark.RETURNED : mark(answered, places.size(), verdict));
    }

    private static boolean isReturned(Inspection inspection) {
        return inspection.reviews().keySet().stream()
                .flatMap(clause -> inspection.review(clause).stream())
                .anyMatch(review -> review.decision() == Review.Decision.RETURNED);
    }

    private static Mark mark(int answered, int of, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed _ -> Mark.PASSED;
            case Verdict.Failed _ -> Mark.FAILED;
            case Verdict.Exempt _ -> Mark.EXEMPT;
            case Verdict.Open open
            when !open.unreviewed().isEmpty()
                    && open.unseen().isEmpty()
                    && open.undecided().isEmpty() -> Mark.REVIEW;
            case Verdict.Open _ -> answered == 0 ? Mark.WAITING : answered < of ? Mark.STARTED : Mark.UNDECIDED;
        };
    }

    /// Whether the verdict is reached; a reached veto decides although clauses are still 未查.
    public boolean decided() {
        return mark == Mark.PASSED || mark == Mark.FAILED || mark == Mark.EXEMPT;
    }

    public boolean complete() {
        return answered == of;
    }
}
