package tongbao.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        return !free.contains(day) && (!Moved.isWeekend(day) || worked.contains(day));
    }

    /// What is moved in a year, in the order of its days; free days that follow each other are one stretch, and so are
    /// worked ones. A stretch over the turn of a year shows its part in each.
    public List<Moved> moved(int year) {
        var stretches = new ArrayList<Moved>();
        stretches.addAll(stretches(Moved.Kind.FREE, free, year));
        stretches.addAll(stretches(
                Moved.Kind.WORKED,
                worked.stream().filter(day -> !free.contains(day)).collect(Collectors.toSet()),
                year));
        stretches.sort(Comparator.comparing(Moved::from));
        return List.copyOf(stretches);
    }

    private static List<Moved> stretches(Moved.Kind kind, Set<LocalDate> days, int year) {
        var stretches = new ArrayList<Moved>();
        for (var day : new TreeSet<>(days)) {
            if (day.getYear() != year) {
                continue;
            }
            if (!stretches.isEmpty() && stretches.getLast().to().plusDays(1).equals(day)) {
                stretches.add(new Moved(kind, stretches.removeLast().from(), day));
            } else {
                stretches.add(new Moved(kind, day, day));
            }
        }
        return stretches;
    }

    /// The same with these days moved; what they were before gives way.
    public WorkingCalendar with(Moved moved) {
        var put = without(moved);
        var kind = new HashSet<>(moved.kind() == Moved.Kind.FREE ? put.free : put.worked);
        kind.addAll(moved.days());
        return moved.kind() == Moved.Kind.FREE
                ? new WorkingCalendar(kind, put.worked)
                : new WorkingCalendar(put.free, kind);
    }

    /// The same with these days as the week has them.
    public WorkingCalendar without(Moved moved) {
        var gone = moved.days();
        var stillFree = new HashSet<>(free);
        gone.forEach(stillFree::remove);
        var stillWorked = new HashSet<>(worked);
        gone.forEach(stillWorked::remove);
        return new WorkingCalendar(stillFree, stillWorked);
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
