package tongbao.domain.catalogue;

import java.util.List;
import java.util.Optional;
import tongbao.domain.calendar.Length;
import tongbao.domain.calendar.Window;

/// What a clause looks at: how far back, how long an answer may take, and what is passed over.
///
/// @param window 监测期
/// @param deadline 答复时限: 5 个工作日
/// @param excludes classes of columns that are not looked at: 网上信访, 纪检举报
public record Look(Optional<Window> window, Optional<Length> deadline, List<String> excludes) {
    /// Everything there is, however old.
    public static final Look WHOLE = new Look(Optional.empty(), Optional.empty(), List.of());

    public Look {
        excludes = List.copyOf(excludes);
    }
}
