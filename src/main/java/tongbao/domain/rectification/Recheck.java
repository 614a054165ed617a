package tongbao.domain.rectification;

import java.time.LocalDate;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.register.SubjectId;

/// 复查: one finding was looked at again. A finding may be rechecked on several days; the last one counts.
///
/// @param subject whose finding it is
/// @param on the day of the recheck; a finding is rechecked at most once a day
/// @param who who rechecked; may be empty
/// @param note what was seen; may be empty
public record Recheck(SubjectId subject, FindingId finding, LocalDate on, Result result, String who, String note) {
    public enum Result {
        /// 已整改
        RECTIFIED,
        /// 部分整改
        PARTLY,
        /// 未整改
        NOT
    }

    /// What two versions of one recheck share.
    public String key() {
        return finding + "@" + on;
    }
}
