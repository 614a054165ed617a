package tongbao.intake.claims;

import java.util.Optional;
import java.util.regex.Pattern;
import tongbao.domain.consistency.claim.Printed;
import tongbao.domain.consistency.claim.Printed.Bound;
import tongbao.domain.consistency.claim.Printed.Unit;
import tongbao.domain.number.Fraction;

/// A number that is printed by the two it lies between: 300至400家, 95%-98%, 1～3个.
final class PrintedRange {
    private static final Pattern FORM = Pattern.compile("(?<low>[^至到~-]+)(?:至|到|~|-)(?<high>[^至到~-]+)");
    private static final Fraction HALF = Fraction.of(1, 2);

    private PrintedRange() {}

    /// Both ends belong to it. Empty where an end is no exact number, or the second is not the greater one.
    static Optional<Printed> find(String text, String plain, Unit otherwise) {
        var form = FORM.matcher(plain);
        if (!form.matches()) {
            return Optional.empty();
        }
        return PrintedText.parse(form.group("high"), otherwise)
                .filter(high -> high.bound() == Bound.EXACT)
                .flatMap(high -> PrintedText.parse(form.group("low"), high.unit())
                        .filter(low -> low.bound() == Bound.EXACT && low.unit() == high.unit())
                        .filter(low -> low.value().compareTo(high.value()) < 0)
                        .map(low -> new Printed(
                                text,
                                low.value().plus(high.value()).times(HALF),
                                high.value().minus(low.value()).times(HALF),
                                high.unit(),
                                Bound.ABOUT)));
    }
}
