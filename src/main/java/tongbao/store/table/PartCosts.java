package tongbao.store.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tongbao.domain.number.Fraction;

/// What the problems of each first-level indicator cost together, asked of the scoring once for each combination that
/// occurs. Where all problems of all indicators cost as much as the indicators one by one, so does every choice of
/// them: a cap above the indicators, or the score's floor, would have shown there first.
final class PartCosts {
    /// One bit a clause.
    private static final int MOST = Long.SIZE;

    private final List<List<Integer>> parts;
    private final Function<List<Integer>, Fraction> lost;
    private final List<Map<Long, Fraction>> known = new ArrayList<>();
    private final boolean addsUp;

    /// @param parts the positions of the clauses that cost points, by indicator
    /// @param lost what problems at these positions and nowhere else cost
    PartCosts(List<List<Integer>> parts, Function<List<Integer>, Fraction> lost) {
        this.parts = parts;
        this.lost = lost;
        parts.forEach(_ -> known.add(new HashMap<>()));
        addsUp = parts.stream().allMatch(part -> part.size() <= MOST)
                && lost.apply(parts.stream().flatMap(List::stream).toList())
                        .equals(parts.stream().map(lost).reduce(Fraction.ZERO, Fraction::plus));
    }

    /// Whether [#of] says what the problems of a row cost.
    boolean addsUp() {
        return addsUp;
    }

    /// What the problems in `states` cost.
    Fraction of(String states) {
        var sum = Fraction.ZERO;
        for (var part = 0; part < parts.size(); part++) {
            var positions = parts.get(part);
            var mask = 0L;
            for (var bit = 0; bit < positions.size(); bit++) {
                if (states.charAt(positions.get(bit)) == 'p') {
                    mask |= 1L << bit;
                }
            }
            if (mask != 0) {
                sum = sum.plus(known.get(part).computeIfAbsent(mask, bits -> lost.apply(chosen(positions, bits))));
            }
        }
        return sum;
    }

    private static List<Integer> chosen(List<Integer> positions, long bits) {
        var chosen = new ArrayList<Integer>();
        for (var bit = 0; bit < positions.size(); bit++) {
            if ((bits >> bit & 1) == 1) {
                chosen.add(positions.get(bit));
            }
        }
        return chosen;
    }
}
