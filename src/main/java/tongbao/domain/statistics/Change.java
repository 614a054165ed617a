package tongbao.domain.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import tongbao.domain.number.Fraction;
import tongbao.domain.number.Rounding;

/// The change between two pass rates in 个百分点: the difference of the two rates as they are printed, so that a page
/// always agrees with itself. Where the exact difference would round to something else, [#exactPoints()] says what.
public record Change(Share before, Share now, Rounding rounding) {
    public enum Direction {
        UP,
        DOWN,
        SAME
    }

    public Change {
        if (before.whole() == 0 || now.whole() == 0) {
            throw new IllegalArgumentException("a change needs two rates, not " + before + " and " + now);
        }
    }

    /// Empty where one of the rates has no denominator.
    public static Optional<Change> between(Share before, Share now, Rounding rounding) {
        return before.whole() == 0 || now.whole() == 0
                ? Optional.empty()
                : Optional.of(new Change(before, now, rounding));
    }

    /// Percentage points, negative for a fall.
    public BigDecimal points() {
        return rounding.percentValue(now.part(), now.whole())
                .subtract(rounding.percentValue(before.part(), before.whole()));
    }

    public Direction direction() {
        var sign = points().signum();
        return sign > 0 ? Direction.UP : sign < 0 ? Direction.DOWN : Direction.SAME;
    }

    /// The points without sign, as printed.
    public String printed() {
        return rounding.text(points().abs());
    }

    /// The exact difference rounded by the office's rule, without sign, where it prints otherwise than [#printed()].
    public Optional<String> exactPoints() {
        var exact = Fraction.of(now.part(), now.whole())
                .minus(Fraction.of(before.part(), before.whole()))
                .times(100);
        var text = rounding.number(exact.signum() < 0 ? exact.negated() : exact);
        return text.equals(printed()) ? Optional.empty() : Optional.of(text);
    }
}
