package tongbao.intake.catalogue;

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
import tongbao.domain.number.Fraction;

/// Fields to one clause, its measure and its rule.
final class ClauseReader {
    private static final int SENTENCES = 1_000;
    private static final int UNIT = 20;
    private static final int MOST_ELEMENTS = 100;
    private static final int MOST_COUNT = 1_000_000;
    private static final Fraction SMALLEST_SHARE = Fraction.of(1, 10_000);

    private ClauseReader() {}

    static Clause clause(Field field) {
        field.allow(
                "code",
                "name",
                "text",
                "guide",
                "measure",
                "rule",
                "tier",
                "classes",
                "needsService",
                "pointsByClass",
                "confidence");
        return new Clause(
                new ClauseCode(field.at("code").text(CatalogueReader.CODE)),
                field.at("name").text(CatalogueReader.NAME),
                field.at("text").text(SENTENCES),
                field.has("guide") ? field.at("guide").text(SENTENCES) : "",
                field.has("measure") ? measure(field.at("measure")) : new Measure.Flag(),
                rule(field.at("rule")),
                field.has("tier") ? Optional.of(tier(field.at("tier"))) : Optional.empty(),
                CatalogueReader.applicability(field),
                field.at("pointsByClass").byChoice(SubjectClass.class, CatalogueReader::points),
                field.has("confidence") ? field.at("confidence").choice(Confidence.class) : Confidence.SEEN);
    }

    private static Measure measure(Field field) {
        if (field.has("count")) {
            field.allow("count");
            return new Measure.Count(field.at("count").text(UNIT));
        }
        if (field.has("ratio")) {
            field.allow("ratio", "minimum");
            return new Measure.Ratio(
                    field.at("ratio").text(UNIT), field.at("minimum").integer(0, MOST_COUNT));
        }
        if (field.has("sample")) {
            field.allow("sample", "draw", "unit", "by");
            return new Measure.Sample(
                    field.at("draw").integer(1, MOST_COUNT),
                    field.at("unit").text(UNIT),
                    field.at("sample").text(CatalogueReader.NAME),
                    field.at("by").choice(By.class) == By.SPOT);
        }
        if (field.has("checklist")) {
            field.allow("checklist");
            return new Measure.Checklist(field.at("checklist").items(MOST_ELEMENTS).stream()
                    .map(element -> element.text(CatalogueReader.NAME))
                    .toList());
        }
        field.problem("no-measure");
        return new Measure.Flag();
    }

    private static Rule rule(Field field) {
        if (field.has("veto")) {
            return new Rule.Veto(line(field));
        }
        if (field.has("deduct")) {
            field.allow("deduct", "per");
            return new Rule.Deduction(CatalogueReader.points(field.at("deduct")), per(field));
        }
        if (field.has("award")) {
            field.allow("award", "per", "all");
            return new Rule.Bonus(
                    CatalogueReader.points(field.at("award")),
                    per(field),
                    field.at("all").truth());
        }
        field.allow("unscored");
        if (!field.at("unscored").truth()) {
            field.problem("no-rule");
        }
        return new Rule.Unscored();
    }

    private static Line line(Field field) {
        return switch (field.at("veto").choice(Kind.class)) {
            case ANY -> {
                field.allow("veto");
                yield new Line.Any();
            }
            case AT_LEAST -> {
                field.allow("veto", "count");
                yield new Line.AtLeast(field.at("count").integer(1, MOST_COUNT));
            }
            case EXACTLY -> {
                field.allow("veto", "count");
                yield new Line.Exactly(field.at("count").integer(0, MOST_COUNT));
            }
            case SHARE -> {
                field.allow("veto", "share");
                yield new Line.Share(field.at("share").number(SMALLEST_SHARE, Fraction.ONE));
            }
            case ALL_OF -> {
                field.allow("veto", "fewerThan");
                yield new Line.AllOf(field.at("fewerThan").integer(2, MOST_COUNT));
            }
        };
    }

    private static Per per(Field field) {
        return field.has("per") ? field.at("per").choice(Per.class) : Per.ONCE;
    }

    private static Tier tier(Field field) {
        field.allow("group", "rank");
        return new Tier(
                field.at("group").text(CatalogueReader.NAME), field.at("rank").integer(1, 100));
    }

    /// What a sample counts.
    private enum By {
        ITEM,
        SPOT
    }

    private enum Kind {
        ANY,
        AT_LEAST,
        EXACTLY,
        SHARE,
        ALL_OF
    }
}
