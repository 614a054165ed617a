package tongbao.domain.inspection;

import java.time.LocalDateTime;

/// 人工改判: a person decided 合格 or 不合格 against what was computed. The computed verdict is kept beside it.
///
/// @param reason why; never blank
/// @param at when it was decided
public record Ruling(boolean passed, String reason, String who, LocalDateTime at) {
    public Ruling {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a ruling needs a reason");
        }
    }
}
