package tongbao.domain.statistics;

import java.util.Optional;
import tongbao.domain.number.Rounding;

/// So many of so many; never separated from its denominator.
public record Share(int part, int whole) {
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
    }

    public boolean isWhole() {
        return whole > 0 && part == whole;
    }

    /// The percentage as printed, without the sign; empty where nothing was inspected.
    public Optional<String> percent(Rounding rounding) {
        return whole == 0 ? Optional.empty() : Optional.of(rounding.percent(part, whole));
    }
}
