package tongbao.store;

import java.time.LocalDateTime;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which backups stay: the last three, and the newest of each of the last seven days, four weeks and twelve months
/// that have one; of these as many as there is room for.
///
/// Every backup is one whole file with every picture in it, so that any of them can be carried away and restored alone.
/// Copies that shared their pictures would be smaller, but a picture lost or damaged in the one shared place would be
/// lost from all of them at once, and a file copied to a stick would be half a backup. Nothing is lost by keeping fewer
/// whole ones: a journal only grows and pictures are never removed, so each backup holds everything the older ones do.
/// Older ones are kept in case the newer are damaged, and to go back to.
final class Keep {
    private Keep() {}

    /// Those of `made` that stay where room does not matter, those wanted most first: the newest, then by turns another
    /// day, another week, another month, another of the same day.
    static Set<LocalDateTime> of(Iterable<LocalDateTime> made) {
        var newestFirst = new ArrayList<LocalDateTime>();
        made.forEach(newestFirst::add);
        newestFirst.sort(Comparator.reverseOrder());
        var spans = List.of(
                newest(newestFirst, LocalDateTime::toLocalDate, 7),
                newest(
                        newestFirst,
                        at -> at.get(WeekFields.ISO.weekBasedYear())
                                + " "
                                + at.get(WeekFields.ISO.weekOfWeekBasedYear()),
                        4),
                newest(newestFirst, at -> at.getYear() + " " + at.getMonthValue(), 12),
                newestFirst.stream().limit(3).toList());
        var wanted = new LinkedHashSet<LocalDateTime>();
        for (var turn = 0; turn < 12; turn++) {
            for (var span : spans) {
                if (turn < span.size()) {
                    wanted.add(span.get(turn));
                }
            }
        }
        return wanted;
    }

    /// Those of `made` that stay where all together may take `most` bytes; the first `least` of those wanted stay
    /// whatever they take.
    ///
    /// @param made when, and how many bytes each takes
    static Set<LocalDateTime> within(Map<LocalDateTime, Long> made, long most, int least) {
        var kept = new LinkedHashSet<LocalDateTime>();
        var left = most;
        for (var at : of(made.keySet())) {
            var bytes = made.getOrDefault(at, 0L);
            if (kept.size() < least || bytes <= left) {
                kept.add(at);
                left -= bytes;
            }
        }
        return kept;
    }

    private static List<LocalDateTime> newest(
            List<LocalDateTime> newestFirst, Function<LocalDateTime, Object> span, int spans) {
        var seen = new HashSet<>();
        return newestFirst.stream()
                .filter(at -> seen.add(span.apply(at)))
                .limit(spans)
                .toList();
    }
}
