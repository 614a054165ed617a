package tongbao.domain.statistics;

import java.util.ArrayList;
import java.util.List;
import tongbao.domain.number.Fraction;

/// A unit in the order of its composite score. Equal scores share a rank, and the ranks behind them are left out.
///
/// @param rank from 1
/// @param score always there
public record Placed(int rank, CompositeScore unit, Fraction score) {
    /// Those that have a score.
    ///
    /// @param scores the highest first, as [CompositeScore#of] gives them
    public static List<Placed> of(List<CompositeScore> scores) {
        var placed = new ArrayList<Placed>();
        for (var unit : scores) {
            unit.score().ifPresent(score -> {
                var same = !placed.isEmpty() && placed.getLast().score.equals(score);
                placed.add(new Placed(same ? placed.getLast().rank : placed.size() + 1, unit, score));
            });
        }
        return placed;
    }
}
