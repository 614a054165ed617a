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

/// Whether the parts of a catalogue fit together: names that are unique, classes of the right kind, points that add up.
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
        check.procedure();
        each("groups", catalogue.groups(), check::group);
    }

    private void procedure() {
        var procedure = catalogue.procedure();
        classes("procedure.scored", procedure.scored());
        if (procedure.scored().isEmpty()
                && catalogue.groups().stream().anyMatch(group -> group.kind() != Group.Kind.VETO)) {
            problems.add("procedure", "veto-only-with-points");
        }
        ordered("procedure.passLine", procedure.passLine(), procedure.base());
        ordered("procedure.bonusGate", procedure.bonusGate(), procedure.base());
        if (!procedure.scored().isEmpty()) {
            sum("procedure.base", Group.Kind.DEDUCTION, procedure.base());
            sum("procedure.bonusMost", Group.Kind.BONUS, procedure.bonusMost());
        }
        procedure.rescale().ifPresent(rescale -> {
            classes("procedure.rescale.classes", rescale.classes());
            var left = catalogue.groups().stream()
                    .filter(group -> group.name().equals(rescale.group()))
                    .findFirst();
            if (left.isEmpty()) {
                problems.add("procedure.rescale.group", "no-such-group", rescale.group());
            }
            left.flatMap(Group::points)
                    .map(procedure.base()::minus)
                    .ifPresent(rest -> equal("procedure.rescale.base", rescale.base(), rest));
            equal("procedure.rescale.factor", rescale.base().times(rescale.factor()), procedure.base());
        });
    }

    private void group(String place, Group group) {
        unique(place + ".name", groups, group.name());
        applicability(place, group.applicability());
        if (group.kind() == Group.Kind.VETO && group.points().isPresent()) {
            problems.add(place + ".points", "veto-with-points");
        }
        each(place + ".indicators", group.indicators(), (at, indicator) -> indicator(at, indicator, group));
        group.points().ifPresent(points -> {
            for (var subjects : catalogue.procedure().scored()) {
                indicatorSum(group, subjects).ifPresent(sum -> equal(place + ".points", points, sum));
            }
        });
    }

    private void indicator(String place, Indicator indicator, Group group) {
        unique(place + ".code", indicators, indicator.code());
        applicability(place, indicator.applicability());
        classes(place + ".pointsByClass", indicator.pointsByClass().keySet());
        if (group.kind() == Group.Kind.VETO && indicator.points().isPresent()) {
            problems.add(place + ".points", "veto-with-points");
        }
        if (group.points().isPresent() && indicator.points().isEmpty()) {
            problems.add(place + ".points", "missing");
        }
        if (indicator.points().isEmpty() && !indicator.pointsByClass().isEmpty()) {
            problems.add(place + ".pointsByClass", "only-with-points");
        }
        each(place + ".clauses", indicator.clauses(), (at, clause) -> {
            applicability(at, clause.applicability());
            classes(at + ".pointsByClass", clause.pointsByClass().keySet());
            clauses.check(at, clause, group.kind());
        });
        clauses.checkTiers(place, indicator);
    }

    /// What the indicators of the group come to for subjects of this class; empty where one has no points.
    private static Optional<Fraction> indicatorSum(Group group, SubjectClass subjects) {
        var sum = Fraction.ZERO;
        for (var indicator : group.indicators()) {
            var asked = indicator.applicability().classes();
            if (asked.isEmpty() || asked.contains(subjects)) {
                var points = indicator.pointsFor(subjects);
                if (points.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.plus(points.get());
            }
        }
        return Optional.of(sum);
    }

    private void sum(String place, Group.Kind kind, Fraction whole) {
        var points = catalogue.groups().stream()
                .filter(group -> group.kind() == kind)
                .map(Group::points)
                .toList();
        if (points.stream().allMatch(Optional::isPresent)) {
            equal(place, whole, points.stream().flatMap(Optional::stream).reduce(Fraction.ZERO, Fraction::plus));
        }
    }

    private void equal(String place, Fraction said, Fraction sum) {
        if (!said.equals(sum)) {
            problems.add(place, "sum", said.toString(), sum.toString());
        }
    }

    private void ordered(String place, Fraction value, Fraction most) {
        if (value.compareTo(most) > 0) {
            problems.add(place, "out-of-range", "0", most.toString());
        }
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
