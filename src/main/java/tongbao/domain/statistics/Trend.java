package tongbao.domain.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period.Slot;

/// The totals of one area through the periods, the earliest first, each beside the period before it.
public record Trend(List<Point> points) {
    /// @param change to the period before it; empty where that one is not known or one of the two has no rate
    public record Point(PastTotal total, Optional<Change> change) {}

    public Trend {
        points = List.copyOf(points);
    }

    /// Periods as long as that of `now`, up to it. Where two totals tell of the same period the later in the list
    /// holds; `now` holds over all.
    ///
    /// @param now the round at hand, with its kind and region
    public static Trend of(List<PastTotal> totals, PastTotal now, Rounding rounding) {
        var bySlot =
                new TreeMap<Slot, PastTotal>(Comparator.comparingInt(Slot::year).thenComparingInt(Slot::part));
        now.period().slot().ifPresent(last -> {
            for (var total : totals) {
                total.period()
                        .slot()
                        .filter(slot -> slot.parts() == last.parts() && isSame(total, now.kind(), now.region()))
                        .ifPresent(slot -> bySlot.put(slot, total));
            }
            bySlot.put(last, now);
            bySlot.tailMap(last, false).clear();
        });
        var points = new ArrayList<Point>();
        if (bySlot.isEmpty()) {
            points.add(new Point(now, Optional.empty()));
        }
        bySlot.forEach((slot, total) -> points.add(new Point(
                total,
                Optional.ofNullable(bySlot.get(slot.previous()))
                        .flatMap(before -> Change.between(before.passRate(), total.passRate(), rounding)))));
        return new Trend(points);
    }

    private static boolean isSame(PastTotal total, SubjectKind kind, Optional<RegionCode> region) {
        return total.kind() == kind && total.region().equals(region);
    }
}
