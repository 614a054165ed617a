package tongbao.workbench.review;

import tongbao.domain.inspection.Review;
import tongbao.domain.verdict.Verdict;
import tongbao.workbench.ui.Glyph;

/// The sign and the word of a row of the review.
final class ReviewSign {
    private ReviewSign() {}

    static Glyph of(ReviewItem item) {
        return item.judged().isPresent()
                ? item.review().map(ReviewSign::of).orElse(Glyph.REVIEW)
                : switch (item.judgement().verdict()) {
                    case Verdict.Passed _ -> Glyph.PASSED;
                    case Verdict.Failed _ -> Glyph.FAILED;
                    case Verdict.Open _ -> Glyph.UNDECIDED;
                    case Verdict.Exempt _ -> Glyph.EXEMPT;
                };
    }

    private static Glyph of(Review review) {
        return switch (review.decision()) {
            case ACCEPTED -> Glyph.CLEAR;
            case RETURNED -> Glyph.CHANGED;
        };
    }

    /// The message key of the word.
    static String key(ReviewItem item) {
        return item.judged().isPresent()
                ? item.review()
                        .map(review -> switch (review.decision()) {
                            case ACCEPTED -> "review.state.accepted";
                            case RETURNED -> "review.state.returned";
                        })
                        .orElse("review.state.waiting")
                : item.inspection().ruling().map(_ -> "review.state.ruled").orElse("review.state.computed");
    }
}
