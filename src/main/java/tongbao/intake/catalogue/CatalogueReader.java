package tongbao.intake.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.catalogue.Applicability;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Catalogue.Origin;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;
import tongbao.domain.register.SubjectKind;

/// Fields to values, from the catalogue down to its indicators.
final class CatalogueReader {
    static final int NAME = 100;
    static final int CODE = 40;
    static final Fraction MOST_POINTS = Fraction.of(10_000);
    private static final int NOTE = 1_000;
    private static final int MOST_LEVELS = 4;
    private static final int MOST_GROUPS = 50;
    private static final int MOST_INDICATORS = 200;
    private static final int MOST_CLAUSES = 200;

    private CatalogueReader() {}

    static Catalogue catalogue(Field root) {
        root.allow(
                "format",
                "name",
                "edition",
                "title",
                "document",
                "effectiveFrom",
                "kind",
                "derivedFrom",
                "complete",
                "note",
                "procedure",
                "groups");
        return new Catalogue(
                new CatalogueId(root.at("name").text(NAME), root.at("edition").text(CODE)),
                root.at("title").text(NAME),
                root.at("document").text(NAME * 2),
                date(root.at("effectiveFrom")),
                root.at("kind").choice(SubjectKind.class),
                ProcedureReader.procedure(root.at("procedure")),
                root.at("groups").items(MOST_GROUPS).stream()
                        .map(CatalogueReader::group)
                        .toList(),
                new Origin(
                        root.has("derivedFrom") ? Optional.of(parent(root.at("derivedFrom"))) : Optional.empty(),
                        !root.has("complete") || root.at("complete").truth(),
                        root.has("note") ? root.at("note").text(NOTE) : ""));
    }

    private static CatalogueId parent(Field field) {
        field.allow("name", "edition");
        return new CatalogueId(field.at("name").text(NAME), field.at("edition").text(CODE));
    }

    /// `classes`, `levels` and `needsService`; everyone where none is said.
    static Applicability applicability(Field field) {
        return new Applicability(
                field.has("classes") ? classes(field.at("classes")) : Set.of(),
                field.has("levels") ? choices(field.at("levels"), Level.class) : Set.of(),
                field.at("needsService").truth());
    }

    static Fraction points(Field field) {
        return field.number(Fraction.ZERO, MOST_POINTS);
    }

    private static Group group(Field field) {
        field.allow("name", "kind", "points", "most", "classes", "levels", "needsService", "indicators");
        return new Group(
                field.at("name").text(NAME),
                field.at("kind").choice(Group.Kind.class),
                optionalPoints(field, "points"),
                optionalPoints(field, "most"),
                applicability(field),
                field.at("indicators").items(MOST_INDICATORS).stream()
                        .map(indicator -> indicator(indicator, 1))
                        .toList());
    }

    private static Indicator indicator(Field field, int depth) {
        field.allow("code", "name", "points", "pointsByClass", "classes", "levels", "needsService", "clauses", "parts");
        return new Indicator(
                field.at("code").text(CODE),
                field.at("name").text(NAME),
                optionalPoints(field, "points"),
                field.at("pointsByClass").byChoice(SubjectClass.class, CatalogueReader::points),
                applicability(field),
                field.has("parts") && !field.has("clauses")
                        ? List.of()
                        : field.at("clauses").items(MOST_CLAUSES).stream()
                                .map(ClauseReader::clause)
                                .toList(),
                field.has("parts") ? parts(field.at("parts"), depth) : List.of());
    }

    private static List<Indicator> parts(Field field, int depth) {
        if (depth == MOST_LEVELS) {
            field.problem("too-deep", Integer.toString(MOST_LEVELS));
            return List.of();
        }
        return field.items(MOST_INDICATORS).stream()
                .map(part -> indicator(part, depth + 1))
                .toList();
    }

    static Optional<Fraction> optionalPoints(Field field, String name) {
        return field.has(name) ? Optional.of(points(field.at(name))) : Optional.empty();
    }

    static Set<SubjectClass> classes(Field field) {
        return choices(field, SubjectClass.class);
    }

    static <E extends Enum<E>> Set<E> choices(Field field, Class<E> type) {
        var choices = EnumSet.noneOf(type);
        for (var item : field.items(type.getEnumConstants().length)) {
            if (!choices.add(item.choice(type))) {
                item.problem("twice");
            }
        }
        return choices;
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
