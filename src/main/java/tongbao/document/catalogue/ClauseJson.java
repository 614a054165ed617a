package tongbao.document.catalogue;

import static tongbao.document.catalogue.CatalogueJson.number;
import static tongbao.document.catalogue.CatalogueJson.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import tongbao.document.JsonName;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Look;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.Rule.Per;
import tongbao.domain.catalogue.SubjectClass;

/// One clause and its rule.
final class ClauseJson {
    private ClauseJson() {}

    static ObjectNode clause(Clause clause) {
        var node = object().put("code", clause.code().value())
                .put("name", clause.name())
                .put("text", clause.text());
        if (!clause.guide().isEmpty()) {
            node.put("guide", clause.guide());
        }
        look(node, clause.look());
        if (!(clause.measure() instanceof Measure.Flag)) {
            node.set("measure", MeasureJson.measure(clause.measure()));
        }
        node.set("rule", rule(clause.rule()));
        clause.tier()
                .ifPresent(tier ->
                        node.putObject("tier").put("group", tier.group()).put("rank", tier.rank()));
        CatalogueJson.pointsByClass(node, clause.pointsByClass());
        lineByClass(node, clause.lineByClass());
        clause.columnSet().ifPresent(set -> node.put("columnSet", set));
        CatalogueJson.applicability(node, clause.applicability());
        if (clause.confidence() != Confidence.SEEN) {
            node.put("confidence", JsonName.of(clause.confidence()));
        }
        return node;
    }

    private static void look(ObjectNode node, Look look) {
        MeasureJson.window(node, look.window());
        look.deadline().ifPresent(deadline -> node.put("deadline", MeasureJson.length(deadline)));
        if (!look.excludes().isEmpty()) {
            look.excludes().forEach(node.putArray("excludes")::add);
        }
    }

    private static void lineByClass(ObjectNode node, Map<SubjectClass, Line> lines) {
        if (!lines.isEmpty()) {
            var inner = node.putObject("lineByClass");
            lines.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> inner.set(JsonName.of(entry.getKey()), line(entry.getValue())));
        }
    }

    private static ObjectNode rule(Rule rule) {
        var node = object();
        switch (rule) {
            case Rule.Veto(var line) -> node.set("veto", line(line));
            case Rule.Deduction deduction -> {
                number(node, "deduct", deduction.points());
                per(node, deduction.per());
                deduction.when().ifPresent(line -> node.set("when", line(line)));
                deduction.escalates().ifPresent(line -> node.set("escalates", line(line)));
                CatalogueJson.optional(node, "most", deduction.most());
            }
            case Rule.Bonus bonus -> {
                number(node, "award", bonus.points());
                per(node, bonus.per());
                bonus.when().ifPresent(line -> node.set("when", line(line)));
                CatalogueJson.optional(node, "most", bonus.most());
            }
            case Rule.Unscored _ -> node.put("unscored", true);
        }
        return node;
    }

    private static JsonNode line(Line line) {
        var node = object();
        switch (line) {
            case Line.Any _ -> {
                return node.textNode("any");
            }
            case Line.All _ -> {
                return node.textNode("all");
            }
            case Line.AtLeast(var count) -> node.put("at-least", count);
            case Line.LessThan(var count) -> node.put("less-than", count);
            case Line.Exactly(var count) -> node.put("exactly", count);
            case Line.Share(var share) -> number(node, "share", share);
            case Line.AllOf(var fewerThan) -> node.put("all-if-fewer-than", fewerThan);
            case Line.AnyOf(var lines) -> {
                var list = node.putArray("any-of");
                lines.forEach(one -> list.add(line(one)));
            }
        }
        return node;
    }

    private static void per(ObjectNode node, Per per) {
        if (per != Per.ONCE) {
            node.put("per", JsonName.of(per));
        }
    }
}
