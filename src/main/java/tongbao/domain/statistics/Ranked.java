package tongbao.domain.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tongbao.domain.number.Fraction;
import tongbao.domain.verdict.Verdict;

/// A subject in the order of its points. Equal points share a rank, and the ranks behind them are left out: 1, 2, 2, 4.
///
/// @param rank from 1
public record Ranked(int rank, Outcome outcome) {
    public Fraction points() {
        return outcome.verdict().score().total();
    }

    /// The drawn subjects that are scored and have a conclusion, the most points first, otherwise in the order given.
    public static List<Ranked> of(Collection<Outcome> outcomes) {
        var sorted = scored(outcomes).stream()
                .sorted((a, b) -> b.verdict()
                        .score()
                        .total()
                        .compareTo(a.verdict().score().total()))
                .toList();
        var ranked = new ArrayList<Ranked>();
        for (var outcome : sorted) {
            var same = !ranked.isEmpty()
                    && ranked.getLast()
                            .points()
                            .equals(outcome.verdict().score().total());
            ranked.add(new Ranked(same ? ranked.getLast().rank() : ranked.size() + 1, outcome));
        }
        return ranked;
    }

    static List<Outcome> scored(Collection<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.drawn() && outcome.verdict().score().scored())
                .filter(outcome ->
                        outcome.verdict() instanceof Verdict.Passed || outcome.verdict() instanceof Verdict.Failed)
                .toList();
    }
}
