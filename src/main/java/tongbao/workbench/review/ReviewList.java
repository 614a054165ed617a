package tongbao.workbench.review;

import java.util.Optional;
import tongbao.domain.inspection.Review;
import tongbao.domain.verdict.Verdict;

/// What of the round the list of the review shows.
enum ReviewList {
    /// 待复核: reached vetoes nobody confirmed, and those answered anew since they were returned.
    WAITING(1),
    /// 已退回: with the inspector.
    RETURNED(2),
    /// 已确认
    ACCEPTED(3),
    /// 改判: subjects a person ruled on, then those that fail; with a text to look for, any inspected subject.
    RULING(4),
    /// 双盲复查: a drawn tenth, inspected again without seeing the first answers.
    DOUBLE_CHECK(5),
    /// 异议
    OBJECTIONS(6);

    private final int digit;

    ReviewList(int digit) {
        this.digit = digit;
    }

    /// The key that leads to it.
    int digit() {
        return digit;
    }

    /// The key of its words, and the end of the id of its button.
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Whether it is a list of vetoes and subjects.
    boolean isOfVetoes() {
        return this != DOUBLE_CHECK && this != OBJECTIONS;
    }

    boolean takes(ReviewItem item, boolean searching) {
        return switch (this) {
            case WAITING -> item.judged().isPresent() && item.review().isEmpty();
            case RETURNED ->
                decided(item).filter(Review.Decision.RETURNED::equals).isPresent();
            case ACCEPTED ->
                decided(item).filter(Review.Decision.ACCEPTED::equals).isPresent();
            case DOUBLE_CHECK, OBJECTIONS -> false;
            case RULING -> item.judged().isEmpty() && (searching || isRuledOrFails(item));
        };
    }

    private static Optional<Review.Decision> decided(ReviewItem item) {
        return item.review().map(Review::decision);
    }

    private static boolean isRuledOrFails(ReviewItem item) {
        return item.inspection().ruling().isPresent() || item.judgement().verdict() instanceof Verdict.Failed;
    }
}
