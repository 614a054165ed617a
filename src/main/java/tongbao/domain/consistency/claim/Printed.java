package tongbao.domain.consistency.claim;

import java.util.Optional;
import tongbao.domain.number.Fraction;
import tongbao.domain.number.Rounding;
import tongbao.domain.number.Rounding.Mode;

/// A number as it stands on paper. What is printed stands for every exact number that is printed so.
///
/// @param text as printed
/// @param value in its unit: `92.75` for 92.75%
/// @param step what the last printed digit is worth: `0.01` for 92.75%, 1000 for 1.2万; how far beyond it may lie for
///     300多; nothing for 持平
/// @param bound whether the number itself is meant or what lies beyond it
public record Printed(String text, Fraction value, Fraction step, Unit unit, Bound bound) {
    /// What a number counts.
    public enum Unit {
        COUNT(1, ""),
        PERCENT(100, "%"),
        PER_MILLE(1000, "‰"),
        /// 个百分点
        POINTS(100, "个百分点");

        private final long whole;
        private final String sign;

        Unit(long whole, String sign) {
            this.whole = whole;
            this.sign = sign;
        }

        /// How many of the unit make one whole.
        Fraction whole() {
            return Fraction.of(whole);
        }
    }

    /// How a number is qualified.
    public enum Bound {
        EXACT,
        /// 约
        ABOUT,
        /// 超过, 逾
        AT_LEAST,
        /// 余, 多: more than the number and less than the next one of its kind, 301 to 399 for 300多
        SOME_MORE,
        /// 不足, 近
        AT_MOST
    }

    /// A whole number of things, none of them left to rounding.
    public static Printed of(long count) {
        return new Printed(Long.toString(count), Fraction.of(count), Fraction.ONE, Unit.COUNT, Bound.EXACT);
    }

    /// Whether this is one whole number of things and nothing else.
    public boolean isExactCount() {
        return unit == Unit.COUNT && bound == Bound.EXACT && step.equals(Fraction.ONE) && value.isWhole();
    }

    /// Every exact number, in this unit, that is printed so.
    Interval range(Mode mode) {
        return switch (bound) {
            case EXACT -> isExactCount() || step.signum() == 0 ? Interval.of(value) : rounded(mode);
            case ABOUT -> new Interval(Optional.of(value.minus(step)), true, Optional.of(value.plus(step)), true);
            case SOME_MORE -> new Interval(Optional.of(value), false, Optional.of(value.plus(step)), false);
            case AT_LEAST -> new Interval(Optional.of(value), true, Optional.empty(), false);
            case AT_MOST -> new Interval(Optional.empty(), false, Optional.of(value), true);
        };
    }

    /// [#range] as parts of one whole: 0.9275 for 92.75%.
    Interval share(Mode mode) {
        return range(mode).times(Fraction.ONE.dividedBy(unit.whole()));
    }

    /// Whether this says: all of them.
    boolean isAll() {
        return bound == Bound.EXACT && unit != Unit.COUNT && value.equals(unit.whole());
    }

    int decimals() {
        return Math.max(0, step.denominator().toString().length() - 1);
    }

    /// `number`, in this unit, as it would be printed in this place.
    String like(Fraction number, Mode mode) {
        return new Rounding(decimals(), mode, true).number(number) + unit.sign;
    }

    /// [#like], but what is less than all is never printed as all.
    String capped(Fraction number, Mode mode) {
        var text = like(number, mode);
        return number.compareTo(unit.whole()) < 0 && text.equals(like(unit.whole(), mode))
                ? like(unit.whole().minus(step), mode)
                : text;
    }

    /// `number` in this unit with `decimals` digits, half-up.
    String with(int decimals, Fraction number) {
        return new Rounding(decimals, Mode.HALF_UP, true).number(number) + unit.sign;
    }

    private Interval rounded(Mode mode) {
        var sign = value.signum();
        return switch (mode) {
            case HALF_UP -> {
                var half = step.times(Fraction.of(1, 2));
                yield new Interval(Optional.of(value.minus(half)), sign > 0, Optional.of(value.plus(half)), sign < 0);
            }
            case TRUNCATE ->
                new Interval(
                        Optional.of(sign > 0 ? value : value.minus(step)),
                        sign > 0,
                        Optional.of(sign < 0 ? value : value.plus(step)),
                        sign < 0);
        };
    }
}
