package tongbao.domain.consistency;

import java.math.BigDecimal;
import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;

/// 100 % with a failure, and 100 % that stands only because something is still 未定.
final class WholeRateCheck {
    private WholeRateCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        for (var rate : reading.rates()) {
            if (new BigDecimal(rate.percent()).compareTo(BigDecimal.valueOf(100)) >= 0) {
                var tally = rate.tally();
                if (tally.failed() > 0) {
                    found.accept(concern(Kind.WHOLE_WITH_FAILURE, rate, tally.failed()));
                } else if (tally.open() > 0) {
                    found.accept(concern(Kind.WHOLE_WITH_OPEN, rate, tally.open()));
                }
            }
        }
    }

    private static Concern concern(Kind kind, PrintedRate rate, int count) {
        return Concern.of(kind, rate.spot(), rate.kind(), rate.label(), count);
    }
}
