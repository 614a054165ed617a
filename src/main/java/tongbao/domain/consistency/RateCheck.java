package tongbao.domain.consistency;

import java.math.BigDecimal;
import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.number.Rounding;

/// Holds every rate against the counts beside it, by multiplying instead of dividing: the printed rate may miss the
/// exact one by half of its last digit (by less than its last digit where it is cut off), and by one more where the
/// rule that nothing prints as 100 % with a failure took it down.
final class RateCheck {
    private RateCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        for (var rate : reading.rates()) {
            if (!follows(rate)) {
                found.accept(Concern.of(
                        Kind.RATE_DIFFERS,
                        rate.spot(),
                        rate.kind(),
                        rate.label(),
                        rate.percent() + "%",
                        rate.tally().passed(),
                        rate.tally().inspected()));
            }
        }
    }

    private static boolean follows(PrintedRate rate) {
        var whole = BigDecimal.valueOf(rate.tally().inspected());
        var exact = BigDecimal.valueOf(rate.tally().passed()).movePointRight(2);
        var missing = exact.subtract(new BigDecimal(rate.percent()).multiply(whole));
        var digit = BigDecimal.ONE.movePointLeft(rate.rounding().decimals()).multiply(whole);
        var isCapped = rate.tally().failed() > 0
                && new BigDecimal(rate.percent())
                                .add(BigDecimal.ONE.movePointLeft(
                                        rate.rounding().decimals()))
                                .compareTo(BigDecimal.valueOf(100))
                        == 0;
        return (rate.rounding().mode() == Rounding.Mode.HALF_UP && !isCapped)
                ? missing.abs().multiply(BigDecimal.TWO).compareTo(digit) <= 0
                : missing.signum() >= 0 && missing.compareTo(digit) < 0;
    }
}
