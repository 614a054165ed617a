package tongbao.domain.consistency;

import java.math.BigDecimal;
import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.number.Rounding;
import tongbao.domain.statistics.Share;

/// Holds every change against the two rates it is the difference of: the rate of this round and the one of the round
/// it is compared with, both as printed. A growth relative to either of them (claims.json, `WRONG_BASE`) differs.
final class ChangeCheck {
    private ChangeCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        for (var change : reading.changes()) {
            var rounding = change.rounding();
            var now = printed(change.now().passRate(), rounding);
            var before = printed(change.before().passRate(), rounding);
            if (now.subtract(before).compareTo(change.points()) != 0) {
                found.accept(Concern.of(
                        Kind.CHANGE_DIFFERS,
                        change.spot(),
                        change.kind(),
                        change.points().toPlainString(),
                        now.toPlainString() + "%",
                        before.toPlainString() + "%"));
            }
        }
    }

    private static BigDecimal printed(Share share, Rounding rounding) {
        return new BigDecimal(share.percent(rounding).orElse("0"));
    }
}
