package tongbao.domain.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How an office prints a rate: so many decimals, half-up or cut off, with or without trailing zeros. Whatever the
/// rule, a share that is not whole is never printed as 100 (claims.json, rule `cap`; yunnan-2022Q3.3).
///
/// @param decimals 0 to 6 digits behind the point
public record Rounding(int decimals, Mode mode, boolean trailingZeros) {
    /// 两位小数、四舍五入、保留末尾的零: what most provincial offices print.
    public static final Rounding OFFICIAL = new Rounding(2, Mode.HALF_UP, true);

    public enum Mode {
        HALF_UP,
        TRUNCATE
    }

    public Rounding {
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("decimals must be 0 to 6, not " + decimals);
        }
    }

    /// `part / whole` in percent without the sign, for example `98.83`. A part smaller than the whole stays below
    /// 100 by one step of the last decimal.
    ///
    /// @throws ArithmeticException if `whole` is zero: what has no denominator has no rate
    public String percent(long part, long whole) {
        return text(percentValue(part, whole));
    }

    /// The value [#percent] prints, so that a change can be the difference of two printed rates.
    public BigDecimal percentValue(long part, long whole) {
        var rounded = rounded(Fraction.of(part, whole).times(100));
        var hundred = BigDecimal.valueOf(100);
        return part < whole && rounded.compareTo(hundred) >= 0
                ? hundred.subtract(BigDecimal.ONE.movePointLeft(decimals)).setScale(decimals)
                : rounded;
    }

    /// Any exact number by this rule, for example points.
    public String number(Fraction value) {
        return text(rounded(value));
    }

    /// `value` in the digits this rule prints.
    public String text(BigDecimal value) {
        var shown = value.setScale(decimals, RoundingMode.UNNECESSARY);
        return trailingZeros || shown.scale() == 0
                ? shown.toPlainString()
                : shown.stripTrailingZeros().scale() < 0
                        ? shown.stripTrailingZeros().setScale(0).toPlainString()
                        : shown.stripTrailingZeros().toPlainString();
    }

    private BigDecimal rounded(Fraction value) {
        return new BigDecimal(value.numerator())
                .divide(
                        new BigDecimal(value.denominator()),
                        decimals,
                        mode == Mode.HALF_UP ? RoundingMode.HALF_UP : RoundingMode.DOWN);
    }
}
