package tongbao.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// Days of one kind that follow each other: free though they would be working days or a weekend (放假), or worked though
/// they are a weekend (调休上班).
///
/// @param to the last of them; `from` for a single day
public record Moved(Kind kind, LocalDate from, LocalDate to) {
    /// What became of the days.
    public enum Kind {
        FREE,
        WORKED
    }

    public Moved {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    public List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
