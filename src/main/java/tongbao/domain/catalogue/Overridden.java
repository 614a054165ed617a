package tongbao.domain.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.catalogue.Catalogue.Place;

/// What a derived catalogue says otherwise than its parent about one clause.
///
/// @param aspects never empty
public record Overridden(ClauseCode clause, Set<Aspect> aspects) {
    /// What may differ.
    public enum Aspect {
        /// The parent does not have it.
        ADDED,
        /// The parent has it and the derived one does not.
        REMOVED,
        /// Veto, deduction, bonus or unscored.
        KIND,
        /// Points, what they are counted by, or caps.
        POINTS,
        /// From where on it fails, costs or earns.
        LINE,
        /// Windows, time limits, columns passed over.
        LOOK,
        MEASURE,
        APPLICABILITY,
        /// Name, text or guide.
        WORDING,
        /// It stands in another group or indicator, or its rivals differ.
        PLACE
    }

    public Overridden {
        aspects = Set.copyOf(aspects);
    }

    /// Every clause that differs, in the order of the derived catalogue, those that were removed last.
    public static List<Overridden> of(Catalogue parent, Catalogue derived) {
        var before = byCode(parent);
        var overrides = new ArrayList<Overridden>();
        byCode(derived).forEach((code, place) -> {
            var aspects = Optional.ofNullable(before.remove(code))
                    .map(old -> aspects(old, place))
                    .orElse(Set.of(Aspect.ADDED));
            if (!aspects.isEmpty()) {
                overrides.add(new Overridden(code, aspects));
            }
        });
        before.keySet().forEach(code -> overrides.add(new Overridden(code, Set.of(Aspect.REMOVED))));
        return List.copyOf(overrides);
    }

    private static Map<ClauseCode, Place> byCode(Catalogue catalogue) {
        var places = new LinkedHashMap<ClauseCode, Place>();
        catalogue.places().forEach(place -> places.put(place.clause().code(), place));
        return places;
    }

    private static Set<Aspect> aspects(Place before, Place after) {
        var aspects = EnumSet.noneOf(Aspect.class);
        var old = before.clause();
        var now = after.clause();
        note(aspects, Aspect.KIND, old.rule().getClass(), now.rule().getClass());
        note(aspects, Aspect.POINTS, points(before), points(after));
        note(aspects, Aspect.LINE, lines(old), lines(now));
        note(aspects, Aspect.LOOK, old.look(), now.look());
        note(aspects, Aspect.MEASURE, old.measure(), now.measure());
        note(aspects, Aspect.APPLICABILITY, applicability(before), applicability(after));
        note(aspects, Aspect.WORDING, wording(old), wording(now));
        note(aspects, Aspect.PLACE, place(before), place(after));
        return aspects;
    }

    private static void note(Set<Aspect> aspects, Aspect aspect, Object before, Object after) {
        if (!before.equals(after)) {
            aspects.add(aspect);
        }
    }

    private static Object points(Place place) {
        var own = switch (place.clause().rule()) {
            case Rule.Deduction deduction -> List.of(deduction.points(), deduction.per(), deduction.most());
            case Rule.Bonus bonus -> List.of(bonus.points(), bonus.per(), bonus.most());
            case Rule.Veto _, Rule.Unscored _ -> List.of();
        };
        return List.of(
                own,
                place.clause().pointsByClass(),
                place.group().most(),
                place.path().stream()
                        .map(indicator -> List.of(indicator.points(), indicator.pointsByClass()))
                        .toList());
    }

    private static Object lines(Clause clause) {
        return List.of(
                clause.line(),
                clause.lineByClass(),
                clause.rule() instanceof Rule.Deduction deduction ? deduction.escalates() : Optional.empty());
    }

    private static Object applicability(Place place) {
        return List.of(
                place.clause().applicability(),
                place.group().applicability(),
                place.path().stream().map(Indicator::applicability).toList());
    }

    private static Object wording(Clause clause) {
        return List.of(clause.name(), clause.text(), clause.guide(), clause.confidence());
    }

    private static Object place(Place place) {
        return List.of(
                place.group().name(),
                place.path().stream().map(Indicator::code).toList(),
                place.clause().tier(),
                place.clause().columnSet());
    }
}
