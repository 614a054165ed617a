package tongbao.domain.bulletin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A table, most of them with a chart, that a letter may have among its annexes besides the table by region. Which
/// there are is the
/// office's matter; one of which the data say nothing is not printed.
public enum ChartAnnex {
    /// The problems by indicator, the most frequent first, with what they add up to (Pareto).
    PROBLEMS,
    /// The rates of the accounts by platform.
    PLATFORMS,
    /// The rates of the rounds up to this one.
    TREND,
    /// 得分分档: how many lie in each band of points, with the names where the catalogue names the bands.
    BANDS,
    /// 得分排名 of all that have points.
    RANKS,
    /// The scores of units or regions that the catalogue rolls up.
    UNITS;

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
            case BANDS -> BandAnnex.of(letter, counted);
            case RANKS -> RankAnnex.of(letter, counted);
            case UNITS -> UnitAnnex.of(letter, counted);
        };
    }

    /// Of every kind the letter is about.
    List<Block.Annex> of(Letter letter) {
        return letter.kinds().stream()
                .flatMap(counted -> of(letter, counted).stream())
                .toList();
    }
}
