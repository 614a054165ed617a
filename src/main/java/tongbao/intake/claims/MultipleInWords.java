package tongbao.intake.claims;

import java.util.Optional;
import java.util.regex.Pattern;
import tongbao.domain.consistency.claim.Printed;
import tongbao.domain.consistency.claim.Printed.Bound;
import tongbao.domain.consistency.claim.Printed.Unit;
import tongbao.domain.number.Fraction;

/// A growth that is told by how many times: 增长1.5倍, 是去年的2.5倍, 翻一番. A bare 2.5倍 may mean either and is none.
final class MultipleInWords {
    private static final Pattern MORE = Pattern.compile("(?:增长|增加|提高|提升|上升|扩大)了?(?<number>.+)倍");
    private static final Pattern OF = Pattern.compile("(?:是|为|达到?|相当于).{0,12}?的(?<number>.+)倍");
    private static final Pattern DOUBLED = Pattern.compile("(?<before>近|约|超过?)?翻了?(?<number>[一两二三])番(?<more>多)?");
    private static final Fraction HUNDRED = Fraction.of(100);

    private MultipleInWords() {}

    /// @return in percent of what was before; empty if `plain` tells no such growth
    static Optional<Printed> find(String text, String plain) {
        var doubled = DOUBLED.matcher(plain);
        if (doubled.matches()) {
            var times = 1 << ChineseNumber.parse(doubled.group("number")).orElseThrow();
            return Optional.of(new Printed(
                    text,
                    Fraction.of(times - 1L).times(HUNDRED),
                    Fraction.of(10),
                    Unit.PERCENT,
                    bound(Optional.ofNullable(doubled.group("before")).orElse(""), doubled.group("more") != null)));
        }
        return times(text, plain, MORE, Fraction.ZERO).or(() -> times(text, plain, OF, Fraction.ONE));
    }

    private static Bound bound(String before, boolean more) {
        return more || before.startsWith("超") ? Bound.AT_LEAST : before.equals("近") ? Bound.AT_MOST : Bound.ABOUT;
    }

    private static Optional<Printed> times(String text, String plain, Pattern pattern, Fraction own) {
        var form = pattern.matcher(plain);
        return form.matches()
                ? PrintedText.parse(form.group("number"), Unit.COUNT)
                        .filter(times -> times.unit() == Unit.COUNT)
                        .map(times -> new Printed(
                                text,
                                times.value().minus(own).times(HUNDRED),
                                times.step().times(HUNDRED),
                                Unit.PERCENT,
                                times.bound()))
                : Optional.empty();
    }
}
