package tongbao.domain.round.note;

import java.util.Optional;
import tongbao.domain.register.RegionCode;
import tongbao.domain.round.Span;

/// 找错留言 of a region in a window. Two rates are printed and kept apart: 办结率, what was handled, and 按时办结率, what
/// was handled in time, both of what was received (河南 2017Q2: 100 % and 46.22 %).
///
/// @param region empty for the whole area
/// @param window when they were received, where it differs from the round's own window
/// @param received 收到
/// @param handled 办结; at most `received`
/// @param inTime 按时办结; at most `handled`
public record MessageCount(Optional<RegionCode> region, Optional<Span> window, int received, int handled, int inTime)
        implements RoundNote {
    public MessageCount {
        if (inTime < 0 || inTime > handled || handled > received) {
            throw new IllegalArgumentException(
                    inTime + " in time of " + handled + " handled of " + received + " received do not fit");
        }
    }

    /// Both counts together, over the same window only if both agree.
    public MessageCount plus(MessageCount other) {
        return new MessageCount(
                Optional.empty(),
                window.equals(other.window) ? window : Optional.empty(),
                received + other.received,
                handled + other.handled,
                inTime + other.inTime);
    }

    @Override
    public NoteKey key() {
        return NoteKey.of("messages", region.map(RegionCode::value).orElse(""));
    }
}
