package tongbao.intake.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import tongbao.domain.catalogue.Applicability;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;

/// Whether the parts of a catalogue fit together: names that are unique, classes of the right kind, points that add up
/// for every class and level that is scored. Where the catalogue says that it is not complete, points need not add up.
final class Consistency {

    private final Catalogue catalogue;
    private final Problems problems;
    private final Set<String> groups = new HashSet<>();
    private final Set<String> indicators = new HashSet<>();
    private final ClauseConsistency clauses;

    private Consistency(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
        this.clauses = new ClauseConsistency(problems);
    }

    static void check(Catalogue catalogue, Problems problems) {
        var check = new Consistency(catalogue, problems);
        catalogue
                .origin()
                .parent()
                .filter(catalogue.id()::equals)
                .ifPresent(parent -> problems.add("derivedFrom", "own-parent", parent.toString()));
        check.classes("procedure.scored", catalogue.procedure().scored());
        catalogue
                .procedure()
                .leftOut()
                .ifPresent(leftOut -> check.classes("procedure.leftOut.classes", leftOut.classes()));
        new ProcedureConsistency(catalogue, problems).check();
        each("groups", catalogue.groups(), check::group);
    }

    private void group(String place, Group group) {
        unique(place + ".name", groups, group.name());
        applicability(place, group.applicability());
        var veto = group.kind() == Group.Kind.VETO;
        if (veto && (group.points().isPresent() || group.most().isPresent())) {
            problems.add(place + ".points", "veto-with-points");
        }
        group.most()
                .filter(most -> group.points()
                        .filter(points -> most.compareTo(points) > 0)
                        .isPresent())
                .ifPresent(_ -> problems.add(place + ".most", "more-than-points"));
        each(
                place + ".indicators",
                group.indicators(),
                (at, indicator) ->
                        indicator(at, indicator, group, group.points().isPresent()));
        group.points().ifPresent(points -> sums(place, points, group.indicators()));
    }

    /// @param needsPoints whether the sum above it is known, so that its own points have to be
    private void indicator(String place, Indicator indicator, Group group, boolean needsPoints) {
        unique(place + ".code", indicators, indicator.code());
        applicability(place, indicator.applicability());
        classes(place + ".pointsByClass", indicator.pointsByClass().keySet());
        if (group.kind() == Group.Kind.VETO && indicator.points().isPresent()) {
            problems.add(place + ".points", "veto-with-points");
        }
        if (needsPoints && indicator.points().isEmpty() && catalogue.origin().complete()) {
            problems.add(place + ".points", "missing");
        }
        if (indicator.points().isEmpty() && !indicator.pointsByClass().isEmpty()) {
            problems.add(place + ".pointsByClass", "only-with-points");
        }
        each(place + ".clauses", indicator.clauses(), (at, clause) -> {
            applicability(at, clause.applicability());
            classes(at + ".pointsByClass", clause.pointsByClass().keySet());
            classes(at + ".lineByClass", clause.lineByClass().keySet());
            clauses.check(at, clause, group.kind());
        });
        clauses.checkTiers(place, indicator);
        each(place + ".parts", indicator.parts(), (at, part) -> indicator(at, part, group, false));
        if (indicator.clauses().isEmpty()
                && indicator.pointsByClass().isEmpty()
                && indicator.parts().stream().allMatch(part -> part.points().isPresent())) {
            indicator.points().ifPresent(points -> sums(place, points, indicator.parts()));
        }
    }

    /// Whether the indicators of one level come to `points` for everyone who is scored and asked any of them.
    private void sums(String place, Fraction points, List<Indicator> level) {
        if (catalogue.origin().complete()) {
            for (var subjects : catalogue.procedure().scored()) {
                for (var of : Level.values()) {
                    sum(level, subjects, of)
                            .filter(sum -> !sum.equals(points))
                            .ifPresent(
                                    sum -> problems.add(place + ".points", "sum", points.toString(), sum.toString()));
                }
            }
        }
    }

    /// Empty where one has no points, or where all of them are for others.
    private static Optional<Fraction> sum(List<Indicator> level, SubjectClass subjects, Level of) {
        var asked = level.stream()
                .filter(indicator -> indicator.applicability().includes(subjects, of))
                .map(indicator -> indicator.pointsFor(subjects))
                .toList();
        return asked.isEmpty() || asked.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : asked.stream().flatMap(Optional::stream).reduce(Fraction::plus);
    }

    private void applicability(String place, Applicability applicability) {
        classes(place + ".classes", applicability.classes());
    }

    private void classes(String place, Set<SubjectClass> classes) {
        for (var subjects : classes) {
            if (subjects.kind() != catalogue.kind()) {
                problems.add(place, "other-kind", Field.written(subjects), Field.written(catalogue.kind()));
            }
        }
    }

    private void unique(String place, Set<String> seen, String value) {
        if (!seen.add(value)) {
            problems.add(place, "duplicate", value);
        }
    }

    private static <T> void each(String place, List<T> values, BiConsumer<String, T> check) {
        for (var i = 0; i < values.size(); i++) {
            check.accept(place + "[" + i + "]", values.get(i));
        }
    }
}
