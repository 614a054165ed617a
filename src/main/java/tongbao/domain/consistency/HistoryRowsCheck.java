package tongbao.domain.consistency;

import java.util.HashMap;
import java.util.Optional;
import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;
import tongbao.domain.statistics.PastTotal;

/// Two totals of one period, kind and region that say different things: the later one is counted with.
final class HistoryRowsCheck {
    private HistoryRowsCheck() {}

    private record Key(Object period, SubjectKind kind, Optional<RegionCode> region) {}

    static void check(Reading reading, Consumer<Concern> found) {
        var known = new HashMap<Key, PastTotal>();
        for (var total : reading.history()) {
            var before = known.put(new Key(slot(total.period()), total.kind(), total.region()), total);
            if (before != null && !says(before, total)) {
                found.accept(Concern.of(
                        Kind.HISTORY_CONTRADICTS,
                        new Spot.OfHistory(total.kind(), total.region()),
                        total.period().text(),
                        total.kind(),
                        name(reading, total),
                        counts(before),
                        counts(total)));
            }
        }
    }

    /// A period by its place in the calendar, so that 2026年第二季度 and 2026Q2 are one; by its text where it has none.
    static Object slot(Period period) {
        return period.slot().<Object>map(slot -> slot).orElseGet(period::text);
    }

    /// The name of the region; empty text for the whole area.
    static String name(Reading reading, PastTotal total) {
        return total.region()
                .map(code -> reading.regions().find(code).map(Region::name).orElse(code.value()))
                .orElse("");
    }

    private static boolean says(PastTotal one, PastTotal other) {
        return counts(one).equals(counts(other));
    }

    /// 515/515/9
    private static String counts(PastTotal total) {
        return total.registered() + "/" + total.inspected() + "/" + total.failed();
    }
}
