package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tongbao.domain.bulletin.Block.Align;
import tongbao.domain.catalogue.RollUp;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.statistics.RolledUp;

/// 汇总得分: the one score of each unit or region that the catalogue makes of those of its subjects, the most points
/// first; one that has no score yet stands behind with a dash.
final class UnitAnnex {
    private UnitAnnex() {}

    /// Empty where the catalogue rolls nothing up, and where no unit has a score.
    static Optional<Block.Annex> of(Letter letter, Counted counted) {
        var procedure = counted.catalogue().procedure();
        var rolled = new ArrayList<>(RolledUp.of(procedure, counted.outcomes()));
        rolled.sort(Comparator.comparing((RolledUp each) -> each.score().isEmpty())
                .thenComparing(each -> each.score().orElse(Fraction.ZERO), Comparator.reverseOrder()));
        return procedure
                .rollUp()
                .filter(_ -> rolled.stream().anyMatch(each -> each.score().isPresent()))
                .map(rollUp -> annex(letter, counted, rollUp, rolled));
    }

    private static Block.Annex annex(Letter letter, Counted counted, RollUp rollUp, List<RolledUp> rolled) {
        var rows = new ArrayList<List<String>>();
        for (var each : rolled) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    name(letter.draft(), rollUp, each),
                    Integer.toString(each.parts().size()),
                    each.score().map(letter.draft().office().rounding()::number).orElse(RateAnnex.DASH)));
        }
        return new Block.Annex(
                "annex." + counted.prefix() + ".units",
                0,
                Wording.template("annex.units." + rollUp.to(), counted.words()),
                letter.line("annex.period"),
                new Block.Table(
                        List.of(
                                RateAnnex.column("number", 2, Align.CENTER),
                                RateAnnex.column(rollUp.to() == RollUp.To.UNIT ? "unit" : "region", 9, Align.LEFT),
                                RateAnnex.column("scored", 3, Align.RIGHT),
                                RateAnnex.column("points", 3, Align.RIGHT)),
                        rows,
                        false),
                Wording.template("annex.units.note." + rollUp.method(), counted.words()),
                List.of());
    }

    private static String name(Draft draft, RollUp rollUp, RolledUp rolled) {
        return switch (rollUp.to()) {
            case UNIT -> rolled.name();
            case REGION ->
                draft.regions()
                        .find(new RegionCode(rolled.name()))
                        .map(Region::name)
                        .orElse(rolled.name());
        };
    }
}
