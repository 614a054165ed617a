package tongbao.workbench.round;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tongbao.domain.number.Fraction;
import tongbao.domain.round.Criterion;
import tongbao.domain.round.Quota;

/// How a sample is to be drawn, as it was filled in.
///
/// @param percent of each stratum; empty where a number of each is drawn
/// @param least at least so many of each stratum
/// @param number of each stratum; used where there is no percentage
/// @param failedLast whether those that failed last time have to be in
/// @param notDrawn those that none of so many rounds drew have to be in; empty where that does not matter
/// @param byHand codes and accounts that have to be in
public record DrawRule(
        List<Criterion> by,
        OptionalInt percent,
        OptionalInt least,
        OptionalInt number,
        boolean failedLast,
        OptionalInt notDrawn,
        List<String> byHand,
        OptionalLong seed) {
    public DrawRule {
        by = List.copyOf(by);
        byHand = List.copyOf(byHand);
    }

    /// Codes as they are typed or pasted: divided by commas, blanks or lines.
    static List<String> codes(String text) {
        return Stream.of(text.split("[,，;；、\\s]+", -1))
                .filter(code -> !code.isBlank())
                .distinct()
                .toList();
    }

    /// How many of each stratum; empty while that was not filled in.
    Optional<Quota> quota() {
        if (percent.isPresent()) {
            return percent.getAsInt() < 1 || percent.getAsInt() > 100
                    ? Optional.empty()
                    : Optional.of(quota(Fraction.of(percent.getAsInt(), 100)));
        }
        return number.isPresent() && number.getAsInt() > 0
                ? Optional.of(new Quota.Fixed(number.getAsInt()))
                : Optional.empty();
    }

    private Quota quota(Fraction share) {
        return least.isPresent() && least.getAsInt() > 1
                ? new Quota.RatioAtLeast(share, least.getAsInt())
                : new Quota.Ratio(share);
    }

    /// Why nothing can be drawn by this, as a message key; empty if something can.
    Optional<String> problem() {
        return quota().isEmpty()
                ? Optional.of("round.draw.problem.quota")
                : seed.isEmpty() ? Optional.of("round.draw.problem.seed") : Optional.empty();
    }
}
