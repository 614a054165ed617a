package tongbao.domain.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Copies of an edition with one part changed. What a change leaves inconsistent is the lint's matter: an office may
/// come to a sound edition by unsound steps.
public final class Revision {
    private Revision() {}

    /// A copy that keeps its parent, under an edition of its own.
    public static Catalogue derived(Catalogue parent, String edition) {
        return new Catalogue(
                new CatalogueId(parent.id().name(), edition),
                parent.title(),
                parent.document(),
                parent.effectiveFrom(),
                parent.kind(),
                parent.procedure(),
                parent.groups(),
                new Catalogue.Origin(
                        Optional.of(parent.id()),
                        parent.origin().complete(),
                        parent.origin().note()));
    }

    /// With other groups.
    public static Catalogue with(Catalogue catalogue, List<Group> groups) {
        return new Catalogue(
                catalogue.id(),
                catalogue.title(),
                catalogue.document(),
                catalogue.effectiveFrom(),
                catalogue.kind(),
                catalogue.procedure(),
                groups,
                catalogue.origin());
    }

    /// With another procedure.
    public static Catalogue with(Catalogue catalogue, Procedure procedure) {
        return new Catalogue(
                catalogue.id(),
                catalogue.title(),
                catalogue.document(),
                catalogue.effectiveFrom(),
                catalogue.kind(),
                procedure,
                catalogue.groups(),
                catalogue.origin());
    }

    /// With the clause of this code changed; as it is where there is none.
    public static Catalogue with(Catalogue catalogue, ClauseCode code, UnaryOperator<Clause> change) {
        return clauses(
                catalogue,
                clauses -> clauses.stream()
                        .map(clause -> clause.code().equals(code) ? change.apply(clause) : clause)
                        .toList());
    }

    /// Without the clause of this code.
    public static Catalogue without(Catalogue catalogue, ClauseCode code) {
        return clauses(
                catalogue,
                clauses -> clauses.stream()
                        .filter(clause -> !clause.code().equals(code))
                        .toList());
    }

    /// With the clause of this code taken back from `parent`, behind the clauses that stand before it there. As it is
    /// where the parent has none, or the indicator it stood in is gone.
    public static Catalogue restored(Catalogue catalogue, Catalogue parent, ClauseCode code) {
        return parent.find(code)
                .filter(_ -> catalogue.find(code).isEmpty())
                .map(place -> indicators(
                        catalogue,
                        indicator -> indicator.code().equals(place.indicator().code())
                                ? withClauses(indicator, inserted(indicator.clauses(), place))
                                : indicator))
                .orElse(catalogue);
    }

    private static List<Clause> inserted(List<Clause> clauses, Catalogue.Place place) {
        var order = place.indicator().clauses().stream().map(Clause::code).toList();
        var before = order.subList(0, order.indexOf(place.clause().code()));
        var at = 0;
        for (var i = 0; i < clauses.size(); i++) {
            if (before.contains(clauses.get(i).code())) {
                at = i + 1;
            }
        }
        var all = new ArrayList<>(clauses);
        all.add(at, place.clause());
        return all;
    }

    private static Catalogue clauses(Catalogue catalogue, UnaryOperator<List<Clause>> change) {
        return indicators(catalogue, indicator -> withClauses(indicator, change.apply(indicator.clauses())));
    }

    /// With every indicator changed, also those within others.
    public static Catalogue indicators(Catalogue catalogue, UnaryOperator<Indicator> change) {
        return with(
                catalogue,
                catalogue.groups().stream()
                        .map(group -> new Group(
                                group.name(),
                                group.kind(),
                                group.points(),
                                group.most(),
                                group.applicability(),
                                group.indicators().stream()
                                        .map(indicator -> deep(indicator, change))
                                        .toList()))
                        .toList());
    }

    private static Indicator deep(Indicator indicator, UnaryOperator<Indicator> change) {
        var changed = change.apply(indicator);
        return new Indicator(
                changed.code(),
                changed.name(),
                changed.points(),
                changed.pointsByClass(),
                changed.applicability(),
                changed.clauses(),
                changed.parts().stream().map(part -> deep(part, change)).toList());
    }

    private static Indicator withClauses(Indicator indicator, List<Clause> clauses) {
        return new Indicator(
                indicator.code(),
                indicator.name(),
                indicator.points(),
                indicator.pointsByClass(),
                indicator.applicability(),
                clauses,
                indicator.parts());
    }

    /// Every indicator of the catalogue, also those within others.
    public static Stream<Indicator> indicators(Catalogue catalogue) {
        return catalogue.groups().stream()
                .flatMap(group -> group.indicators().stream())
                .flatMap(Indicator::all);
    }
}
