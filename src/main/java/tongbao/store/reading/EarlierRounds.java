package tongbao.store.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.round.Period;
import tongbao.domain.round.Round;
import tongbao.domain.statistics.History;
import tongbao.domain.statistics.Mismatches;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.Outcomes;
import tongbao.domain.statistics.PastTotal;
import tongbao.store.Store;

/// The totals of the rounds of this store that a round is compared with: the period before, and the same period of
/// last year. They are counted anew, never kept.
final class EarlierRounds {
    private EarlierRounds() {}

    static List<PastTotal> totals(Store store, Round round) {
        var wanted = wanted(round.period());
        var totals = new ArrayList<PastTotal>();
        for (var other : store.rounds().all()) {
            if (!other.id().equals(round.id())
                    && other.period().slot().filter(wanted::contains).isPresent()) {
                totals.addAll(History.of(
                        other.period(), RoundRates.byRegion(store, other.id()).values()));
            }
        }
        return totals;
    }

    private static Set<Period.Slot> wanted(Period period) {
        return period.slot().stream()
                .flatMap(slot -> Stream.of(slot.previous(), slot.lastYear()))
                .collect(Collectors.toSet());
    }

    /// Every enrolled subject of `round` with its verdict.
    static List<Outcome> outcomes(Store store, Round round) {
        var touched = store.inspections().all(round.id());
        var catalogues = store.catalogues().of(round);
        var outcomes = Outcomes.of(store.rounds().subjects(round.id()), catalogues, round.policy(), subject -> {
            var inspection = touched.get(subject);
            return inspection == null ? Inspection.untouched(round.id(), subject) : inspection;
        });
        return Mismatches.applied(outcomes, store.rounds().notes(round.id()).mismatches(), round, catalogues);
    }
}
