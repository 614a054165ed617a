package tongbao.store.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import tongbao.domain.bulletin.Office;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.register.Traits;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.Mismatches;
import tongbao.domain.statistics.Slice;
import tongbao.domain.statistics.Tally;
import tongbao.store.Store;
import tongbao.store.failure.StoreException;

/// The pass rates of a round by region, counted over compact rows: the same tables as [Breakdown] makes of all
/// outcomes, without an object for each subject. For rounds of many thousands.
public final class RoundRates {
    private RoundRates() {}

    /// @throws StoreException if the store does not know `id`, or cannot be read
    public static Map<SubjectKind, Breakdown> byRegion(Store store, RoundId id) {
        var round = store.rounds().get(id);
        var regions = store.register().regions();
        var departmentsLast =
                store.bulletins().office().map(Office::departmentsLast).orElse(true);
        var catalogues = store.catalogues().of(round);
        if (Mismatches.anyFails(store.rounds().notes(id).mismatches(), round.policy())) {
            return byOutcomes(store, round, regions, departmentsLast);
        }
        var counted = store.inspections().tallies(round, catalogues);
        var tables = new EnumMap<SubjectKind, Breakdown>(SubjectKind.class);
        for (var kind : catalogues.keySet()) {
            tables.put(kind, Breakdown.ofRegions(byRegion(counted, kind, regions), kind, regions, departmentsLast));
        }
        return tables;
    }

    /// Mismatches of the register fail subjects that have no row of their own, so they are counted the long way.
    private static Map<SubjectKind, Breakdown> byOutcomes(
            Store store, Round round, Regions regions, boolean departmentsLast) {
        var outcomes = EarlierRounds.outcomes(store, round);
        var tables = new EnumMap<SubjectKind, Breakdown>(SubjectKind.class);
        for (var kind : round.catalogues().keySet()) {
            tables.put(kind, Breakdown.of(outcomes, kind, Dimension.REGION, regions, departmentsLast));
        }
        return tables;
    }

    private static Map<Slice, Tally> byRegion(Map<Traits, Tally> counted, SubjectKind kind, Regions regions) {
        var tallies = new HashMap<Slice, Tally>();
        counted.forEach((traits, tally) -> {
            if (traits.kind() == kind) {
                tallies.merge(Slice.ofRegion(traits.region(), regions), tally, Tally::plus);
            }
        });
        return tallies;
    }
}
