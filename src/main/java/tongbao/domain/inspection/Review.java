package tongbao.domain.inspection;

import java.time.LocalDateTime;
import tongbao.domain.catalogue.ClauseCode;

/// 复核: what a second person said about one veto of one subject. It holds for the answer that was reviewed and for no
/// other: see [Inspection#review].
///
/// @param answer what was recorded when it was reviewed
/// @param reason why it was returned; may be empty when it was accepted
/// @param at when it was decided
public record Review(ClauseCode clause, Answer answer, Decision decision, String reason, String who, LocalDateTime at) {
    public enum Decision {
        /// 确认
        ACCEPTED,
        /// 退回: to be looked at again, with the reason
        RETURNED
    }

    public Review {
        if (decision == Decision.RETURNED && reason.isBlank()) {
            throw new IllegalArgumentException("what is returned needs a reason");
        }
    }
}
