package tongbao.domain.bulletin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A table, most of them with a chart, that a letter may have among its annexes besides the table by region. Which
/// there are is the office's matter; one of which the data say nothing is not printed.
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
    UNITS,
    /// 综合得分排名 of the units by what the round recorded of its weights.
    COMPOSITES;

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

    /// Empty where the data have nothing to show of this kind, and for what is told of all kinds together.
    Optional<Block.Annex> of(Letter letter, Counted counted) {
        return switch (this) {
            case PROBLEMS -> ProblemAnnex.of(letter, counted);
            case PLATFORMS -> RateAnnex.ofPlatforms(letter, counted);
            case TREND -> TrendAnnex.of(letter, counted);
            case BANDS -> BandAnnex.of(letter, counted);
            case RANKS -> RankAnnex.of(letter, counted);
            case UNITS -> UnitAnnex.of(letter, counted);
            case COMPOSITES -> Optional.empty();
        };
    }

    /// What is told of all kinds together; empty where the data have nothing to show, and for what is told by kind.
    Optional<Block.Annex> together(Letter letter) {
        return this == COMPOSITES ? CompositeAnnex.of(letter) : Optional.empty();
    }

    /// Of every kind the letter is about, then of all together.
    List<Block.Annex> of(Letter letter) {
        return Stream.concat(ofKinds(letter), together(letter).stream()).toList();
    }

    private Stream<Block.Annex> ofKinds(Letter letter) {
        return letter.kinds().stream().flatMap(counted -> of(letter, counted).stream());
    }
}
