package tongbao.domain.bulletin;

import java.util.List;
import java.util.Optional;
import tongbao.domain.bulletin.Block.Align;
import tongbao.domain.register.Region;
import tongbao.domain.statistics.Ranked;

/// 得分排名: everyone that has points, the most first. Ranks are by the exact points, whatever is printed of them.
final class RankAnnex {
    private RankAnnex() {}

    /// Empty where nothing has points.
    static Optional<Block.Annex> of(Letter letter, Counted counted) {
        var ranked = Ranked.of(counted.catalogue().procedure(), counted.outcomes());
        return ranked.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Annex(
                        "annex." + counted.prefix() + ".ranks",
                        0,
                        Wording.template("annex.ranks", counted.words()),
                        letter.line("annex.period"),
                        new Block.Table(
                                List.of(
                                        RateAnnex.column("rank", 2, Align.CENTER),
                                        RateAnnex.column("region", 4, Align.LEFT),
                                        RateAnnex.column("name." + counted.prefix(), 7, Align.LEFT),
                                        RateAnnex.column("host", 6, Align.LEFT),
                                        RateAnnex.column("points", 3, Align.RIGHT)),
                                ranked.stream()
                                        .map(each -> cells(letter.draft(), each))
                                        .toList(),
                                false),
                        Wording.text("annex.ranks.note"),
                        List.of()));
    }

    private static List<String> cells(Draft draft, Ranked ranked) {
        var subject = ranked.outcome().subject();
        var region = subject.region();
        return List.of(
                Integer.toString(ranked.rank()),
                draft.regions().find(region).map(Region::name).orElse(region.value()),
                subject.name(),
                subject.unit().host(),
                draft.office().rounding().number(ranked.points()));
    }
}
