package tongbao.domain.calendar;

import java.time.LocalDate;

/// What turns the windows and time limits of rules into days: 监测时间点 of a round and the working days it counts by.
public record Dating(LocalDate point, WorkingCalendar calendar) {
    /// The first day a window looks at.
    public LocalDate start(Window window) {
        return window.start(point, calendar);
    }

    /// The last day a window looks at.
    public LocalDate end(Window window) {
        return window.end(point, calendar);
    }

    /// The last day on which something may have come in so that it is due by the point. Where the point is no working
    /// day this is not the same as counting back from it.
    public LocalDate lastDue(Length limit) {
        var day = limit.before(point, calendar);
        while (limit.after(day, calendar).isAfter(point)) {
            day = day.minusDays(1);
        }
        while (!limit.after(day.plusDays(1), calendar).isAfter(point)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /// Whether working days between `from` and the point can only be counted by weekends, since nobody entered the
    /// holidays of one of those years.
    public boolean lacksHolidays(LocalDate from) {
        for (var year = from.getYear(); year <= point.getYear(); year++) {
            var wanted = year;
            if (calendar.free().stream().noneMatch(day -> day.getYear() == wanted)) {
                return true;
            }
        }
        return false;
    }
}
