package tongbao.domain.round;

import java.time.LocalDate;
import java.util.Optional;

/// The four dates of a round, which real bulletins keep apart (inspection.md, section 1).
///
/// @param snapshot 台账截至: the register is taken as it stood at the end of this day
/// @param inspection 检查期
/// @param messages 留言统计期, where messages are counted
/// @param point 监测时间点: windows such as "two weeks" look back from this day
public record Dates(LocalDate snapshot, Span inspection, Optional<Span> messages, LocalDate point) {}
