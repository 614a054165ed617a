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
///
/// Costs are added as whole numbers of a common unit; one that is no whole number of it is added as a fraction.
final class PartCosts {
    /// One bit a clause.
    private static final int MOST = Long.SIZE;

    private static final long NOT_WHOLE = -1;

    private final int[][] parts;
    private final Function<List<Integer>, Fraction> lost;
    private final Fraction unit;
    private final List<LongTable> whole = new ArrayList<>();
    private final List<Map<Long, Fraction>> exact = new ArrayList<>();
    private final boolean addsUp;

    /// @param parts the positions of the clauses that cost points, by indicator
    /// @param unit of which most costs are whole numbers, more than nothing
    /// @param lost what problems at these positions and nowhere else cost
    PartCosts(List<List<Integer>> parts, Fraction unit, Function<List<Integer>, Fraction> lost) {
        this.parts = parts.stream()
                .map(part -> part.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.lost = lost;
        this.unit = unit;
        parts.forEach(_ -> {
            whole.add(new LongTable());
            exact.add(new HashMap<>());
        });
        addsUp = parts.stream().allMatch(part -> part.size() <= MOST)
                && lost.apply(parts.stream().flatMap(List::stream).toList())
                        .equals(parts.stream().map(lost).reduce(Fraction.ZERO, Fraction::plus));
    }

    /// Whether [#exceeds] says what the problems of a row cost.
    boolean addsUp() {
        return addsUp;
    }

    /// Whether the problems in `states` cost more than `most`.
    boolean exceeds(String states, Fraction most) {
        var sum = 0L;
        var rest = Fraction.ZERO;
        for (var part = 0; part < parts.length; part++) {
            var mask = mask(states, parts[part]);
            if (mask != 0) {
                var cost = whole.get(part).find(mask);
                if (cost == LongTable.NONE) {
                    cost = asked(part, mask);
                    whole.get(part).put(mask, cost);
                }
                if (cost == NOT_WHOLE) {
                    rest = rest.plus(exact.get(part).getOrDefault(mask, Fraction.ZERO));
                } else {
                    sum = Math.addExact(sum, cost);
                }
            }
        }
        return unit.times(sum).plus(rest).compareTo(most) > 0;
    }

    private static long mask(String states, int[] positions) {
        var mask = 0L;
        for (var bit = 0; bit < positions.length; bit++) {
            if (states.charAt(positions[bit]) == 'p') {
                mask |= 1L << bit;
            }
        }
        return mask;
    }

    /// In units, or [#NOT_WHOLE] where it is kept as a fraction.
    private long asked(int part, long mask) {
        var cost = lost.apply(chosen(parts[part], mask));
        var units = cost.dividedBy(unit);
        if (cost.signum() >= 0 && units.isWhole() && units.numerator().bitLength() < Long.SIZE - 1) {
            return units.numerator().longValueExact();
        }
        exact.get(part).put(mask, cost);
        return NOT_WHOLE;
    }

    private static List<Integer> chosen(int[] positions, long bits) {
        var chosen = new ArrayList<Integer>();
        for (var bit = 0; bit < positions.length; bit++) {
            if ((bits >> bit & 1) == 1) {
                chosen.add(positions[bit]);
            }
        }
        return chosen;
    }
}
