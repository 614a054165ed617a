package tongbao.domain.number;

import java.math.BigDecimal;
import java.math.BigInteger;

/// An exact number, always in lowest terms with a positive denominator, so that equal numbers are equal values.
/// Points and rates are computed with it; rounding happens only where a figure is shown ([Rounding]).
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction needs a denominator other than zero");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
        var common = numerator.gcd(denominator);
        if (!common.equals(BigInteger.ONE)) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    public static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /// The exact value of a decimal such as `0.1`, or of a quotient such as `4/3`.
    ///
    /// @throws NumberFormatException if `text` is neither
    public static Fraction parse(String text) {
        var slash = text.indexOf('/');
        if (slash >= 0) {
            return parse(text.substring(0, slash)).dividedBy(parse(text.substring(slash + 1)));
        }
        var decimal = new BigDecimal(text.strip());
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction times(long factor) {
        return times(of(factor));
    }

    /// @throws ArithmeticException if `other` is zero
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// The greatest whole number that is not greater.
    public BigInteger floor() {
        var parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /// The least whole number that is not less.
    public BigInteger ceiling() {
        return negated().floor().negate();
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    public int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /// `30%` of 0.3, or `1/3` where no percentage is exact.
    public String toPercent() {
        var percent = times(100).toString();
        return percent.indexOf('/') < 0 ? percent + "%" : toString();
    }

    /// `3`, `0.1` or, where no decimal is exact, `400/3`: what [#parse] reads back.
    @Override
    public String toString() {
        try {
            return new BigDecimal(numerator)
                    .divide(new BigDecimal(denominator))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (ArithmeticException endless) {
            return numerator + "/" + denominator;
        }
    }
}
