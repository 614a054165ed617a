package tongbao.store.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;
import tongbao.domain.round.Period.Slot;
import tongbao.domain.round.Round;
import tongbao.domain.statistics.History;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.PastTotal;
import tongbao.domain.verdict.Banding;
import tongbao.domain.verdict.Verdict;
import tongbao.store.Store;
import tongbao.store.failure.StoreException;

/// All earlier rounds of this store with periods of the same length, counted anew: what streaks, repeated failures and
/// rises are told from. It takes one pass over each of them, so it is read only where it is asked for.
///
/// @param totals imported ones first, then those of the store's own rounds, which win
/// @param failed who failed in which round
/// @param scores the totals of the round before this one
public record PastRounds(List<PastTotal> totals, Map<Period, Set<SubjectId>> failed, Map<SubjectId, Fraction> scores) {
    public PastRounds {
        totals = List.copyOf(totals);
        failed = Map.copyOf(failed);
        scores = Map.copyOf(scores);
    }

    /// @throws StoreException if the store cannot be read
    public static PastRounds of(Store store, RoundReading reading) {
        var totals = new ArrayList<>(reading.history());
        var failed = new LinkedHashMap<Period, Set<SubjectId>>();
        var scores = new HashMap<SubjectId, Fraction>();
        var now = reading.round().period().slot();
        for (var round : store.rounds().all()) {
            if (!round.id().equals(reading.round().id()) && isBefore(round, now)) {
                var outcomes = EarlierRounds.outcomes(store, round);
                totals.addAll(History.of(round.period(), outcomes, reading.regions()));
                failed.put(round.period(), failed(outcomes));
                if (round.period().slot().equals(now.map(Slot::previous))) {
                    scores.putAll(scores(store.catalogues().of(round), outcomes));
                }
            }
        }
        return new PastRounds(totals, failed, scores);
    }

    private static boolean isBefore(Round round, Optional<Slot> now) {
        return round.period()
                .slot()
                .filter(slot -> now.filter(at -> at.parts() == slot.parts())
                        .filter(at -> slot.year() < at.year() || (slot.year() == at.year() && slot.part() < at.part()))
                        .isPresent())
                .isPresent();
    }

    private static Set<SubjectId> failed(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.drawn() && outcome.verdict() instanceof Verdict.Failed)
                .map(outcome -> outcome.subject().id())
                .collect(Collectors.toSet());
    }

    private static Map<SubjectId, Fraction> scores(Map<SubjectKind, Catalogue> catalogues, List<Outcome> outcomes) {
        var scores = new HashMap<SubjectId, Fraction>();
        catalogues.forEach((kind, catalogue) -> outcomes.stream()
                .filter(outcome -> outcome.drawn() && outcome.subject().kind() == kind)
                .forEach(outcome -> Banding.total(catalogue.procedure(), outcome.verdict())
                        .ifPresent(total -> scores.put(outcome.subject().id(), total))));
        return scores;
    }
}
