package tongbao.intake.catalogue;

import java.util.Map;
import java.util.Optional;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.Rule.Per;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.catalogue.Tier;

/// Fields to one clause and its rule.
final class ClauseReader {
    private static final int SENTENCES = 1_000;

    private ClauseReader() {}

    static Clause clause(Field field) {
        field.allow(
                "code",
                "name",
                "text",
                "guide",
                "window",
                "deadline",
                "excludes",
                "measure",
                "rule",
                "tier",
                "classes",
                "levels",
                "needsService",
                "pointsByClass",
                "lineByClass",
                "columnSet",
                "confidence");
        return new Clause(
                new ClauseCode(field.at("code").text(CatalogueReader.CODE)),
                field.at("name").text(CatalogueReader.NAME),
                field.at("text").text(SENTENCES),
                field.has("guide") ? field.at("guide").text(SENTENCES) : "",
                LookReader.look(field),
                field.has("measure") ? MeasureReader.measure(field.at("measure")) : new Measure.Flag(),
                rule(field.at("rule")),
                field.has("tier") ? Optional.of(tier(field.at("tier"))) : Optional.empty(),
                CatalogueReader.applicability(field),
                field.at("pointsByClass").byChoice(SubjectClass.class, CatalogueReader::points),
                lineByClass(field.at("lineByClass")),
                field.has("columnSet")
                        ? Optional.of(field.at("columnSet").text(CatalogueReader.NAME))
                        : Optional.empty(),
                field.has("confidence") ? field.at("confidence").choice(Confidence.class) : Confidence.SEEN);
    }

    private static Map<SubjectClass, Line> lineByClass(Field field) {
        return field.byChoice(SubjectClass.class, LineReader::line);
    }

    private static Rule rule(Field field) {
        if (field.has("veto")) {
            field.allow("veto");
            return new Rule.Veto(LineReader.line(field.at("veto")));
        }
        if (field.has("deduct")) {
            field.allow("deduct", "per", "when", "escalates", "most");
            return new Rule.Deduction(
                    CatalogueReader.points(field.at("deduct")),
                    per(field),
                    line(field, "when"),
                    line(field, "escalates"),
                    CatalogueReader.optionalPoints(field, "most"));
        }
        if (field.has("award")) {
            field.allow("award", "per", "when", "most");
            return new Rule.Bonus(
                    CatalogueReader.points(field.at("award")),
                    per(field),
                    line(field, "when"),
                    CatalogueReader.optionalPoints(field, "most"));
        }
        field.allow("unscored");
        if (!field.at("unscored").truth()) {
            field.problem("no-rule");
        }
        return new Rule.Unscored();
    }

    private static Optional<Line> line(Field field, String name) {
        return field.has(name) ? Optional.of(LineReader.line(field.at(name))) : Optional.empty();
    }

    private static Per per(Field field) {
        return field.has("per") ? field.at("per").choice(Per.class) : Per.ONCE;
    }

    private static Tier tier(Field field) {
        field.allow("group", "rank");
        return new Tier(
                field.at("group").text(CatalogueReader.NAME), field.at("rank").integer(1, 100));
    }
}
