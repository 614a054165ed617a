package tongbao.store;

import java.time.LocalDateTime;
import java.time.temporal.WeekFields;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups stay: the last three, and the newest of each of the last seven days, four weeks and twelve months
/// that have one.
final class Keep {
    private Keep() {}

    /// Those of `made` that stay.
    static Set<LocalDateTime> of(List<LocalDateTime> made) {
        var newestFirst = made.stream().sorted().toList().reversed();
        var kept =
                new LinkedHashSet<LocalDateTime>(newestFirst.stream().limit(3).toList());
        newest(newestFirst, LocalDateTime::toLocalDate, 7, kept);
        newest(
                newestFirst,
                at -> at.get(WeekFields.ISO.weekBasedYear()) + " " + at.get(WeekFields.ISO.weekOfWeekBasedYear()),
                4,
                kept);
        newest(newestFirst, at -> at.getYear() + " " + at.getMonthValue(), 12, kept);
        return kept;
    }

    private static void newest(
            List<LocalDateTime> newestFirst, Function<LocalDateTime, Object> span, int spans, Set<LocalDateTime> kept) {
        var seen = new HashSet<>();
        for (var at : newestFirst) {
            if (seen.size() < spans && seen.add(span.apply(at))) {
                kept.add(at);
            }
        }
    }
}
