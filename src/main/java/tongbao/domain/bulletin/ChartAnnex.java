package tongbao.domain.bulletin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A table with its chart that a letter may have among its annexes besides the table by region. Which there are is the
/// office's matter; one of which the data say nothing is not printed.
public enum ChartAnnex {
    /// The problems by indicator, the most frequent first, with what they add up to (Pareto).
    PROBLEMS,
    /// The rates of the accounts by platform.
    PLATFORMS,
    /// The rates of the rounds up to this one.
    TREND;

    /// As it stands in an arrangement: no section is called so.
    public String key() {
        return "chart." + name().toLowerCase(Locale.ROOT);
    }

    /// What it is called where it is chosen.
    public String title() {
        return Wording.text(key() + ".name");
    }

    /// The one with this key.
    public static Optional<ChartAnnex> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /// Empty where the data have nothing to show.
    Optional<Block.Annex> of(Letter letter, Counted counted) {
        return switch (this) {
            case PROBLEMS -> ProblemAnnex.of(letter, counted);
            case PLATFORMS -> RateAnnex.ofPlatforms(letter, counted);
            case TREND -> TrendAnnex.of(letter, counted);
        };
    }

    /// Of every kind the letter is about.
    List<Block.Annex> of(Letter letter) {
        return letter.kinds().stream()
                .flatMap(counted -> of(letter, counted).stream())
                .toList();
    }
}
