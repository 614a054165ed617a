package tongbao.domain.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.number.Fraction;
import tongbao.domain.verdict.Banding;

/// A subject in the order of its points. Equal points share a rank, and the ranks behind them are left out: 1, 2, 2, 4.
///
/// @param rank from 1
/// @param points what `Banding.total` says of it
public record Ranked(int rank, Outcome outcome, Fraction points) {
    /// The drawn subjects that have a total, the most points first, otherwise in the order given. Who fails by a veto
    /// that has no score of its own stands in no rank: inspection stops at the veto.
    ///
    /// @param outcomes of the kind the procedure scores
    public static List<Ranked> of(Procedure procedure, Collection<Outcome> outcomes) {
        var sorted = new ArrayList<Ranked>();
        for (var outcome : outcomes) {
            if (outcome.drawn()) {
                Banding.total(procedure, outcome.verdict())
                        .ifPresent(points -> sorted.add(new Ranked(1, outcome, points)));
            }
        }
        sorted.sort(Comparator.comparing(Ranked::points).reversed());
        var ranked = new ArrayList<Ranked>();
        for (var each : sorted) {
            var same = !ranked.isEmpty() && ranked.getLast().points.equals(each.points);
            ranked.add(new Ranked(same ? ranked.getLast().rank : ranked.size() + 1, each.outcome, each.points));
        }
        return ranked;
    }
}
