package tongbao.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;

/// 监测期: the days a clause looks at, counted back from 监测时间点, which is the last of them.
///
/// @param back how far it reaches
/// @param until where it ends earlier than at the point: “3—6 个月” reaches back 6 months until 3 months before
public record Window(Length back, Optional<Length> until) {
    public static Window of(Length back) {
        return new Window(back, Optional.empty());
    }

    /// The first day that is looked at. What was published on this very day is still within.
    public LocalDate start(LocalDate point, WorkingCalendar calendar) {
        return back.before(point, calendar);
    }

    /// The last day that is looked at: what is exactly 3 months old belongs to the window of 3 months, not to the one
    /// of 3—6 months.
    public LocalDate end(LocalDate point, WorkingCalendar calendar) {
        return until.map(length -> length.before(point, calendar).minusDays(1)).orElse(point);
    }

    public boolean contains(LocalDate day, LocalDate point, WorkingCalendar calendar) {
        return !day.isBefore(start(point, calendar)) && !day.isAfter(end(point, calendar));
    }
}
