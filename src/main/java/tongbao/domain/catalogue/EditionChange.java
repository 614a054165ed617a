package tongbao.domain.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What differs between two editions at one clause.
public sealed interface EditionChange {
    /// Where the clause stands: in the newer edition, or in the older if it was taken out.
    Catalogue.Place place();

    record Added(Catalogue.Place place) implements EditionChange {}

    record Removed(Catalogue.Place place) implements EditionChange {}

    /// @param place in the newer edition
    /// @param parts what differs, never empty
    record Changed(Catalogue.Place before, Catalogue.Place place, Set<Part> parts) implements EditionChange {
        public Changed {
            parts = Set.copyOf(parts);
        }

        /// Whether answers recorded under the older edition still mean the same: only the wording of its name or of the
        /// guide changed, or where it stands.
        public boolean keepsAnswers() {
            return EnumSet.of(Part.NAME, Part.GUIDE, Part.STANDING, Part.CONFIDENCE)
                    .containsAll(parts);
        }
    }

    /// A part of a clause.
    enum Part {
        NAME,
        TEXT,
        GUIDE,
        LOOK,
        MEASURE,
        RULE,
        APPLICABILITY,
        CONFIDENCE,
        /// The indicator it stands in, or that indicator's points.
        STANDING
    }

    /// The differences in the order of the newer edition; clauses that were taken out come last.
    static List<EditionChange> between(Catalogue older, Catalogue newer) {
        var changes = new ArrayList<EditionChange>();
        newer.places()
                .forEach(place -> older.find(place.clause().code())
                        .ifPresentOrElse(
                                before -> {
                                    var parts = parts(before, place);
                                    if (!parts.isEmpty()) {
                                        changes.add(new Changed(before, place, parts));
                                    }
                                },
                                () -> changes.add(new Added(place))));
        older.places()
                .filter(place -> newer.find(place.clause().code()).isEmpty())
                .map(Removed::new)
                .forEach(changes::add);
        return List.copyOf(changes);
    }

    private static Set<Part> parts(Catalogue.Place before, Catalogue.Place after) {
        var parts = EnumSet.noneOf(Part.class);
        for (var part : Part.values()) {
            var value = value(part);
            if (!value.apply(before).equals(value.apply(after))) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static Function<Catalogue.Place, Object> value(Part part) {
        return switch (part) {
            case NAME -> place -> place.clause().name();
            case TEXT -> place -> place.clause().text();
            case GUIDE -> place -> place.clause().guide();
            case LOOK -> place -> place.clause().look();
            case MEASURE -> place -> place.clause().measure();
            case RULE ->
                place -> List.of(
                        place.clause().rule(),
                        place.clause().pointsByClass(),
                        place.clause().lineByClass(),
                        place.clause().tier(),
                        place.clause().columnSet());
            case APPLICABILITY -> place -> place.clause().applicability();
            case CONFIDENCE -> place -> place.clause().confidence();
            case STANDING ->
                place -> List.of(
                        place.group().name(),
                        place.path().stream()
                                .map(indicator -> List.of(
                                        indicator.code(),
                                        indicator.points(),
                                        indicator.pointsByClass(),
                                        indicator.applicability()))
                                .toList());
        };
    }
}
