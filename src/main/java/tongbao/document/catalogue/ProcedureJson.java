package tongbao.document.catalogue;

import static tongbao.document.catalogue.CatalogueJson.choices;
import static tongbao.document.catalogue.CatalogueJson.number;
import static tongbao.document.catalogue.CatalogueJson.object;
import static tongbao.document.catalogue.CatalogueJson.optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import tongbao.document.JsonName;
import tongbao.domain.catalogue.Band;
import tongbao.domain.catalogue.Procedure;

/// What is scored, from what, and what becomes of the score.
final class ProcedureJson {
    private ProcedureJson() {}

    static ObjectNode procedure(Procedure procedure) {
        var node = object();
        if (!procedure.scored().isEmpty()) {
            choices(node, "scored", procedure.scored());
        }
        number(node, "base", procedure.base());
        number(node, "passLine", procedure.passLine());
        number(node, "bonusGate", procedure.bonusGate());
        number(node, "bonusMost", procedure.bonusMost());
        procedure.leftOut().ifPresent(leftOut -> {
            var inner = node.putObject("leftOut");
            choices(inner, "classes", leftOut.classes());
            inner.put("part", leftOut.part()).put("method", JsonName.of(leftOut.method()));
        });
        optional(node, "vetoScore", procedure.vetoScore());
        if (procedure.unrectifiedFails()) {
            node.put("unrectifiedFails", true);
        }
        procedure
                .rollUp()
                .ifPresent(rollUp -> node.putObject("rollUp")
                        .put("to", JsonName.of(rollUp.to()))
                        .put("method", JsonName.of(rollUp.method())));
        if (!procedure.bands().isEmpty()) {
            CatalogueJson.list(node, "bands", procedure.bands().stream().map(ProcedureJson::band));
        }
        return node;
    }

    private static ObjectNode band(Band band) {
        var node = object().put("name", band.name());
        if (band.basis() != Band.Basis.TOTAL) {
            node.put("of", JsonName.of(band.basis()));
        }
        optional(node, "atLeast", band.atLeast());
        optional(node, "above", band.above());
        optional(node, "atMost", band.atMost());
        optional(node, "below", band.below());
        return node;
    }
}
