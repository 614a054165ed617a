package tongbao.document.catalogue;

import static tongbao.document.catalogue.CatalogueJson.number;
import static tongbao.document.catalogue.CatalogueJson.object;
import static tongbao.document.catalogue.CatalogueJson.written;

import com.fasterxml.jackson.databind.node.ObjectNode;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.Rule.Per;

/// One clause, its measure and its rule.
final class ClauseJson {
    private ClauseJson() {}

    static ObjectNode clause(Clause clause) {
        var node = object().put("code", clause.code().value())
                .put("name", clause.name())
                .put("text", clause.text());
        if (!clause.guide().isEmpty()) {
            node.put("guide", clause.guide());
        }
        if (!(clause.measure() instanceof Measure.Flag)) {
            node.set("measure", measure(clause.measure()));
        }
        node.set("rule", rule(clause.rule()));
        clause.tier()
                .ifPresent(tier ->
                        node.putObject("tier").put("group", tier.group()).put("rank", tier.rank()));
        CatalogueJson.pointsByClass(node, clause.pointsByClass());
        CatalogueJson.applicability(node, clause.applicability());
        if (clause.confidence() != Confidence.SEEN) {
            node.put("confidence", written(clause.confidence()));
        }
        return node;
    }

    private static ObjectNode measure(Measure measure) {
        var node = object();
        switch (measure) {
            case Measure.Flag _ -> {}
            case Measure.Count(var unit) -> node.put("count", unit);
            case Measure.Ratio ratio -> node.put("ratio", ratio.unit()).put("minimum", ratio.minimum());
            case Measure.Sample sample ->
                node.put("sample", sample.sample())
                        .put("draw", sample.draw())
                        .put("unit", sample.unit())
                        .put("by", sample.spots() ? "spot" : "item");
            case Measure.Checklist(var elements) -> elements.forEach(node.putArray("checklist")::add);
        }
        return node;
    }

    private static ObjectNode rule(Rule rule) {
        var node = object();
        switch (rule) {
            case Rule.Veto(var line) -> line(node, line);
            case Rule.Deduction deduction -> {
                number(node, "deduct", deduction.points());
                per(node, deduction.per());
            }
            case Rule.Bonus bonus -> {
                number(node, "award", bonus.points());
                per(node, bonus.per());
                if (bonus.all()) {
                    node.put("all", true);
                }
            }
            case Rule.Unscored _ -> node.put("unscored", true);
        }
        return node;
    }

    private static void line(ObjectNode node, Line line) {
        switch (line) {
            case Line.Any _ -> node.put("veto", "any");
            case Line.AtLeast(var count) -> node.put("veto", "at-least").put("count", count);
            case Line.Exactly(var count) -> node.put("veto", "exactly").put("count", count);
            case Line.Share(var share) -> number(node.put("veto", "share"), "share", share);
            case Line.AllOf(var fewerThan) -> node.put("veto", "all-of").put("fewerThan", fewerThan);
        }
    }

    private static void per(ObjectNode node, Per per) {
        if (per == Per.EACH) {
            node.put("per", written(per));
        }
    }
}
