package tongbao.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// 工作日: Monday to Friday, except for what the State Council's notice of each year moves (放假 and 调休).
///
/// @param free days off that would be working days: statutory holidays and bridged weekdays
/// @param worked Saturdays and Sundays that are worked (调休上班); a day in both is free
public record WorkingCalendar(Set<LocalDate> free, Set<LocalDate> worked) {
    /// Weekends alone, for years whose holidays nobody entered.
    public static final WorkingCalendar WEEKENDS = new WorkingCalendar(Set.of(), Set.of());

    public WorkingCalendar {
        free = Set.copyOf(free);
        worked = Set.copyOf(worked);
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !free.contains(day) && (!weekend || worked.contains(day));
    }

    /// The last day in time for what came in on `day` and is due within `count` working days; the day it came in does
    /// not count (民法典 第二百零一条).
    ///
    /// @param count 0 or more
    public LocalDate workingDaysAfter(LocalDate day, int count) {
        return step(day, count, 1);
    }

    /// The day from which `day` is the `count`th working day on, counted backwards.
    public LocalDate workingDaysBefore(LocalDate day, int count) {
        return step(day, count, -1);
    }

    /// How many working days lie behind `from`, up to and with `to`; 0 where `to` is not later.
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isBefore(from) ? from.plusDays(1) : to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private LocalDate step(LocalDate day, int count, int direction) {
        var reached = day;
        for (var left = count; left > 0; ) {
            reached = reached.plusDays(direction);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }
}
