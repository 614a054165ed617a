package tongbao.domain.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.PastTotal;

/// The totals of an earlier round by region against its total of the whole area. Rows below the first level are parts
/// of parts and not added.
final class HistoryPartsCheck {
    private HistoryPartsCheck() {}

    private record Key(Object period, SubjectKind kind) {}

    static void check(Reading reading, Consumer<Concern> found) {
        var rounds = new LinkedHashMap<Key, Map<Optional<RegionCode>, PastTotal>>();
        for (var total : reading.history()) {
            rounds.computeIfAbsent(
                            new Key(HistoryRowsCheck.slot(total.period()), total.kind()), _ -> new LinkedHashMap<>())
                    .put(total.region(), total);
        }
        rounds.values().forEach(round -> check(reading.regions(), round, found));
    }

    private static void check(Regions regions, Map<Optional<RegionCode>, PastTotal> round, Consumer<Concern> found) {
        var whole = round.get(Optional.<RegionCode>empty());
        var parts = parts(regions, round);
        if (whole == null || parts.isEmpty()) {
            return;
        }
        var inspected = parts.stream().mapToInt(PastTotal::inspected).sum();
        var failed = parts.stream().mapToInt(PastTotal::failed).sum();
        if (inspected != whole.inspected() || failed != whole.failed()) {
            found.accept(Concern.of(
                    Kind.HISTORY_PARTS_DIFFER,
                    new Spot.OfHistory(whole.kind(), Optional.empty()),
                    whole.period().text(),
                    whole.kind(),
                    inspected,
                    failed,
                    whole.inspected(),
                    whole.failed()));
        }
    }

    private static List<PastTotal> parts(Regions regions, Map<Optional<RegionCode>, PastTotal> round) {
        var parts = new ArrayList<PastTotal>();
        round.forEach((region, total) -> region.flatMap(regions::find)
                .filter(known ->
                        known.parent().isEmpty() || regions.rowOf(known.code()).equals(Optional.of(known)))
                .ifPresent(_ -> parts.add(total)));
        return parts;
    }
}
