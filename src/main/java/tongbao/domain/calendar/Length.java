package tongbao.domain.calendar;

import java.time.LocalDate;

/// A length of time as rules write it: 2 周, 6 个月, 5 个工作日. A month is a calendar month, never thirty days.
///
/// @param count 1 or more
public record Length(int count, Unit unit) {
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS,
        YEARS,
        WORKING_DAYS
    }

    public Length {
        if (count < 1) {
            throw new IllegalArgumentException("a length is at least 1, not " + count);
        }
    }

    /// The day this long before `day`; a day that a month does not have becomes its last one.
    public LocalDate before(LocalDate day, WorkingCalendar calendar) {
        return switch (unit) {
            case DAYS -> day.minusDays(count);
            case WEEKS -> day.minusWeeks(count);
            case MONTHS -> day.minusMonths(count);
            case YEARS -> day.minusYears(count);
            case WORKING_DAYS -> calendar.workingDaysBefore(day, count);
        };
    }

    /// The last day in time for what was asked on `day`.
    public LocalDate after(LocalDate day, WorkingCalendar calendar) {
        return switch (unit) {
            case DAYS -> day.plusDays(count);
            case WEEKS -> day.plusWeeks(count);
            case MONTHS -> day.plusMonths(count);
            case YEARS -> day.plusYears(count);
            case WORKING_DAYS -> calendar.workingDaysAfter(day, count);
        };
    }
}
