package tongbao.intake.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.catalogue.Applicability;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.Procedure.Rescale;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.SubjectKind;

/// Fields to values, from the catalogue down to its indicators.
final class CatalogueReader {
    static final int NAME = 100;
    static final int CODE = 40;
    static final Fraction MOST_POINTS = Fraction.of(10_000);
    private static final int MOST_GROUPS = 50;
    private static final int MOST_INDICATORS = 200;
    private static final int MOST_CLAUSES = 200;

    private CatalogueReader() {}

    static Catalogue catalogue(Field root) {
        root.allow("format", "name", "edition", "title", "document", "effectiveFrom", "kind", "procedure", "groups");
        return new Catalogue(
                new CatalogueId(root.at("name").text(NAME), root.at("edition").text(CODE)),
                root.at("title").text(NAME),
                root.at("document").text(NAME * 2),
                date(root.at("effectiveFrom")),
                root.at("kind").choice(SubjectKind.class),
                procedure(root.at("procedure")),
                root.at("groups").items(MOST_GROUPS).stream()
                        .map(CatalogueReader::group)
                        .toList());
    }

    /// `classes` and `needsService`; everyone where neither is said.
    static Applicability applicability(Field field) {
        return new Applicability(
                field.has("classes") ? classes(field.at("classes")) : Set.of(),
                field.at("needsService").truth());
    }

    static Fraction points(Field field) {
        return field.number(Fraction.ZERO, MOST_POINTS);
    }

    private static Procedure procedure(Field field) {
        if ("veto-only".equals(field.node().textValue())) {
            return Procedure.vetoOnly();
        }
        field.allow("scored", "base", "passLine", "bonusGate", "bonusMost", "rescale");
        return new Procedure(
                classes(field.at("scored")),
                points(field.at("base")),
                points(field.at("passLine")),
                points(field.at("bonusGate")),
                points(field.at("bonusMost")),
                field.has("rescale") ? Optional.of(rescale(field.at("rescale"))) : Optional.empty());
    }

    private static Rescale rescale(Field field) {
        field.allow("classes", "group", "base", "factor");
        return new Rescale(
                classes(field.at("classes")),
                field.at("group").text(NAME),
                points(field.at("base")),
                field.at("factor").number(Fraction.ZERO, Fraction.of(100)));
    }

    private static Group group(Field field) {
        field.allow("name", "kind", "points", "classes", "needsService", "indicators");
        return new Group(
                field.at("name").text(NAME),
                field.at("kind").choice(Group.Kind.class),
                optionalPoints(field),
                applicability(field),
                field.at("indicators").items(MOST_INDICATORS).stream()
                        .map(CatalogueReader::indicator)
                        .toList());
    }

    private static Indicator indicator(Field field) {
        field.allow("code", "name", "points", "pointsByClass", "classes", "needsService", "clauses");
        return new Indicator(
                field.at("code").text(CODE),
                field.at("name").text(NAME),
                optionalPoints(field),
                field.at("pointsByClass").byChoice(SubjectClass.class, CatalogueReader::points),
                applicability(field),
                field.at("clauses").items(MOST_CLAUSES).stream()
                        .map(ClauseReader::clause)
                        .toList());
    }

    private static Optional<Fraction> optionalPoints(Field field) {
        return field.has("points") ? Optional.of(points(field.at("points"))) : Optional.empty();
    }

    private static Set<SubjectClass> classes(Field field) {
        var classes = EnumSet.noneOf(SubjectClass.class);
        for (var item : field.items(SubjectClass.values().length)) {
            if (!classes.add(item.choice(SubjectClass.class))) {
                item.problem("twice");
            }
        }
        return classes;
    }

    private static LocalDate date(Field field) {
        try {
            return LocalDate.parse(field.text(CODE));
        } catch (DateTimeException _) {
            field.problem("not-date");
            return LocalDate.EPOCH;
        }
    }
}
