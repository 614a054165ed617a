package tongbao.domain.round;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The four dates of a round, which real bulletins keep apart (inspection.md, section 1).
///
/// @param snapshot 台账截至: the register is taken as it stood at the end of this day
/// @param inspection 检查期
/// @param messages 留言统计期, where messages are counted
/// @param point 监测时间点: windows such as "two weeks" look back from this day
public record Dates(LocalDate snapshot, Span inspection, Optional<Span> messages, LocalDate point) {
    /// The seed a draw is offered: the inspection point as a number such as 20260817, which everybody can look up.
    public long offeredSeed() {
        return Long.parseLong(DateTimeFormatter.BASIC_ISO_DATE.format(point));
    }
}
