package tongbao.domain.consistency.claim;

import java.math.BigInteger;
import java.util.Optional;
import tongbao.domain.number.Fraction;

/// All exact numbers between two ends.
///
/// @param low empty: without end
/// @param lowIn whether the end itself belongs to it
record Interval(Optional<Fraction> low, boolean lowIn, Optional<Fraction> high, boolean highIn) {
    static final Interval ANY = new Interval(Optional.empty(), false, Optional.empty(), false);

    static Interval of(Fraction value) {
        return new Interval(Optional.of(value), true, Optional.of(value), true);
    }

    boolean contains(Fraction value) {
        return low.map(end -> value.compareTo(end) > 0 || (lowIn && value.equals(end)))
                        .orElse(true)
                && high.map(end -> value.compareTo(end) < 0 || (highIn && value.equals(end)))
                        .orElse(true);
    }

    /// @param factor more than zero
    Interval times(Fraction factor) {
        return new Interval(low.map(factor::times), lowIn, high.map(factor::times), highIn);
    }

    Interval plus(Fraction number) {
        return new Interval(low.map(number::plus), lowIn, high.map(number::plus), highIn);
    }

    Interval negated() {
        return new Interval(
                high.map(Fraction::negated), /* lowIn= */ highIn, low.map(Fraction::negated), /* highIn= */ lowIn);
    }

    Interval plus(Interval other) {
        return new Interval(
                low.flatMap(a -> other.low.map(a::plus)),
                lowIn && other.lowIn,
                high.flatMap(a -> other.high.map(a::plus)),
                highIn && other.highIn);
    }

    boolean meets(Interval other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /// `dividend` divided by each of these; only what is more than zero is divided by.
    ///
    /// @param dividend more than zero
    /// @return empty where nothing here is more than zero
    Optional<Interval> under(Fraction dividend) {
        if (high.map(end -> end.signum() <= 0).orElse(false)) {
            return Optional.empty();
        }
        return Optional.of(new Interval(
                Optional.of(high.map(dividend::dividedBy).orElse(Fraction.ZERO)),
                /* lowIn= */ highIn,
                low.filter(end -> end.signum() > 0).map(dividend::dividedBy),
                /* highIn= */ lowIn));
    }

    /// The whole numbers of it that are not negative.
    Optional<Wholes> wholes() {
        var first = low.map(end -> end.ceiling().max(BigInteger.ZERO)).orElse(BigInteger.ZERO);
        if (!contains(new Fraction(first, BigInteger.ONE))) {
            first = first.add(BigInteger.ONE);
        }
        var last = high.map(
                end -> highIn || !end.isWhole() ? end.floor() : end.floor().subtract(BigInteger.ONE));
        return Wholes.between(first, last);
    }

    private boolean startsBeforeEndOf(Interval other) {
        if (low.isEmpty() || other.high.isEmpty()) {
            return true;
        }
        var order = low.get().compareTo(other.high.get());
        return order < 0 || (order == 0 && lowIn && other.highIn);
    }
}
