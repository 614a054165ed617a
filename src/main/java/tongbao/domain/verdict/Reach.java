package tongbao.domain.verdict;

import java.util.OptionalInt;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.inspection.Amount;
import tongbao.domain.number.Fraction;

/// Whether the numbers of a problem reach a line.
enum Reach {
    REACHED,
    BELOW,
    /// One of the numbers is missing, they contradict each other, or there are too few to say anything.
    UNKNOWN;

    /// @param number what the problem counts as; empty where only the answer itself says that it is one
    static Reach of(Line line, Clause clause, OptionalInt number, Amount amount) {
        return switch (line) {
            case Line.Any _ -> when(number.orElse(1) >= 1);
            case Line.AtLeast(var least) -> number.isEmpty() ? UNKNOWN : when(number.getAsInt() >= least);
            case Line.LessThan(var bound) -> when(number.isEmpty() || number.getAsInt() < bound);
            case Line.Exactly(var exact) -> when(number.isEmpty() || number.getAsInt() == exact);
            case Line.Share(var share) -> share(share, amount, clause.measure());
            case Line.All _ -> all(amount, clause.measure());
            case Line.AllOf(var fewerThan) -> allOf(fewerThan, amount);
            case Line.AnyOf(var lines) ->
                lines.stream().map(one -> of(one, clause, number, amount)).reduce(BELOW, Reach::or);
        };
    }

    private static Reach when(boolean reached) {
        return reached ? REACHED : BELOW;
    }

    private Reach or(Reach other) {
        return this == REACHED || other == REACHED ? REACHED : this == UNKNOWN ? UNKNOWN : other;
    }

    /// Whether the ratio can be taken at all: both numbers, fitting, and enough of them.
    static boolean isRatio(Amount amount, Measure measure) {
        var least = measure instanceof Measure.Ratio ratio ? Math.max(1, ratio.minimum()) : 1;
        return amount.isPartOfWhole() && amount.of().getAsInt() >= least;
    }

    private static Reach share(Fraction share, Amount amount, Measure measure) {
        return isRatio(amount, measure)
                ? when(Fraction.of(amount.count().getAsInt(), amount.of().getAsInt())
                                .compareTo(share)
                        >= 0)
                : UNKNOWN;
    }

    private static Reach allOf(int fewerThan, Amount amount) {
        if (!amount.isPartOfWhole()) {
            return UNKNOWN;
        }
        var whole = amount.of().getAsInt();
        return when(whole > 0 && whole < fewerThan && amount.count().getAsInt() == whole);
    }

    /// Without numbers the answer itself says that all are so. A sample without its size is as large as was to be
    /// drawn.
    private static Reach all(Amount amount, Measure measure) {
        if (amount.count().isEmpty()) {
            return amount.of().isEmpty() ? REACHED : UNKNOWN;
        }
        var whole = amount.of().isEmpty() && measure instanceof Measure.Sample sample
                ? Amount.of(amount.count().getAsInt(), sample.draw())
                : amount;
        if (!whole.isPartOfWhole()) {
            return UNKNOWN;
        }
        return when(whole.of().getAsInt() > 0 && whole.count().equals(whole.of()));
    }
}
