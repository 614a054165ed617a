package tongbao.intake.catalogue;

import static tongbao.intake.catalogue.CatalogueReader.NAME;
import static tongbao.intake.catalogue.CatalogueReader.classes;
import static tongbao.intake.catalogue.CatalogueReader.optionalPoints;
import static tongbao.intake.catalogue.CatalogueReader.points;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.catalogue.Band;
import tongbao.domain.catalogue.LeftOut;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.RollUp;
import tongbao.domain.number.Fraction;

/// Fields to the procedure: what is scored, from what, and what becomes of the score.
final class ProcedureReader {
    private static final int MOST_BANDS = 20;

    private ProcedureReader() {}

    /// Where nobody is scored, base, lines and gate say nothing and may be left out.
    static Procedure procedure(Field field) {
        var none = Procedure.vetoOnly();
        if ("veto-only".equals(field.node().textValue())) {
            return none;
        }
        field.allow(
                "scored",
                "base",
                "passLine",
                "bonusGate",
                "bonusMost",
                "leftOut",
                "vetoScore",
                "unrectifiedFails",
                "rollUp",
                "bands");
        var scored = field.has("scored");
        var base = scored || field.has("base") ? points(field.at("base")) : none.base();
        var bonus = field.has("bonusGate") || field.has("bonusMost");
        return new Procedure(
                scored ? classes(field.at("scored")) : Set.of(),
                base,
                scored || field.has("passLine") ? points(field.at("passLine")) : none.passLine(),
                bonus ? points(field.at("bonusGate")) : scored ? base : none.bonusGate(),
                bonus ? points(field.at("bonusMost")) : Fraction.ZERO,
                field.has("leftOut") ? Optional.of(leftOut(field.at("leftOut"))) : Optional.empty(),
                optionalPoints(field, "vetoScore"),
                field.at("unrectifiedFails").truth(),
                field.has("rollUp") ? Optional.of(rollUp(field.at("rollUp"))) : Optional.empty(),
                field.has("bands")
                        ? field.at("bands").items(MOST_BANDS).stream()
                                .map(ProcedureReader::band)
                                .toList()
                        : List.of());
    }

    private static LeftOut leftOut(Field field) {
        field.allow("classes", "part", "method");
        return new LeftOut(
                classes(field.at("classes")),
                field.at("part").text(NAME),
                field.at("method").choice(LeftOut.Method.class));
    }

    private static RollUp rollUp(Field field) {
        field.allow("to", "method");
        return new RollUp(
                field.at("to").choice(RollUp.To.class), field.at("method").choice(RollUp.Method.class));
    }

    private static Band band(Field field) {
        field.allow("name", "of", "atLeast", "above", "atMost", "below");
        return new Band(
                field.at("name").text(NAME),
                field.has("of") ? field.at("of").choice(Band.Basis.class) : Band.Basis.TOTAL,
                optionalPoints(field, "atLeast"),
                optionalPoints(field, "above"),
                optionalPoints(field, "atMost"),
                optionalPoints(field, "below"));
    }
}
