package tongbao.intake.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Band;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.LeftOut;
import tongbao.domain.number.Fraction;

/// Whether the procedure fits the groups, and its numbers one another.
final class ProcedureConsistency {
    private final Catalogue catalogue;
    private final Problems problems;

    ProcedureConsistency(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    void check() {
        var procedure = catalogue.procedure();
        var scored = !procedure.scored().isEmpty();
        if (!scored
                && catalogue.groups().stream()
                        .anyMatch(group -> group.kind() != Group.Kind.VETO && !group.isRecordedOnly())) {
            problems.add("procedure", "veto-only-with-points");
        }
        ordered("procedure.passLine", procedure.passLine(), procedure.base());
        ordered("procedure.bonusGate", procedure.bonusGate(), procedure.base());
        if (scored && catalogue.origin().complete()) {
            sum("procedure.base", Group.Kind.DEDUCTION, procedure.base());
            sum("procedure.bonusMost", Group.Kind.BONUS, procedure.bonusMost());
        }
        procedure
                .vetoScore()
                .filter(score -> !scored || score.compareTo(procedure.passLine()) >= 0)
                .ifPresent(_ -> problems.add("procedure.vetoScore", "veto-score"));
        procedure.rollUp().filter(_ -> !scored).ifPresent(_ -> problems.add("procedure.rollUp", "only-if-scored"));
        procedure.leftOut().ifPresent(leftOut -> leftOut("procedure.leftOut", leftOut));
        bands(procedure.bands(), scored);
    }

    private void leftOut(String place, LeftOut leftOut) {
        var left = points(leftOut);
        if (left.isEmpty()) {
            problems.add(place + ".part", "no-such-part", leftOut.part());
        } else if (left.get().compareTo(catalogue.procedure().base()) >= 0) {
            problems.add(place + ".part", "nothing-left");
        } else if (leftOut.method() == LeftOut.Method.EVEN && others(leftOut).anyMatch(one -> isWorthless(one))) {
            problems.add(place + ".method", "even-needs-points");
        }
    }

    /// What is left out; empty where there is no such part, or its points are not known.
    private Optional<Fraction> points(LeftOut leftOut) {
        return deductions()
                .filter(group -> group.name().equals(leftOut.part()))
                .map(Group::points)
                .findFirst()
                .orElseGet(() -> deductions()
                        .flatMap(group -> group.indicators().stream())
                        .filter(indicator -> indicator.code().equals(leftOut.part()))
                        .map(Indicator::points)
                        .findFirst()
                        .orElse(Optional.empty()));
    }

    private Stream<Indicator> others(LeftOut leftOut) {
        return deductions()
                .filter(group -> !group.name().equals(leftOut.part()))
                .flatMap(group -> group.indicators().stream())
                .filter(indicator -> !indicator.code().equals(leftOut.part()));
    }

    private static boolean isWorthless(Indicator indicator) {
        return indicator.points().filter(points -> points.signum() > 0).isEmpty();
    }

    private Stream<Group> deductions() {
        return catalogue.groups().stream().filter(group -> group.kind() == Group.Kind.DEDUCTION);
    }

    private void bands(List<Band> bands, boolean scored) {
        var names = new HashSet<String>();
        for (var i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            var place = "procedure.bands[" + i + "]";
            if (!scored) {
                problems.add(place, "only-if-scored");
            }
            if (!names.add(band.name())) {
                problems.add(place + ".name", "duplicate", band.name());
            }
            if (!isRange(band)) {
                problems.add(place, "band-bounds");
            }
        }
    }

    private static boolean isRange(Band band) {
        var lower = Stream.of(band.atLeast(), band.above())
                .flatMap(Optional::stream)
                .toList();
        var upper =
                Stream.of(band.atMost(), band.below()).flatMap(Optional::stream).toList();
        var oneASide = lower.size() <= 1 && upper.size() <= 1 && lower.size() + upper.size() > 0;
        return oneASide
                && (lower.isEmpty() || upper.isEmpty() || lower.getFirst().compareTo(upper.getFirst()) <= 0);
    }

    private void sum(String place, Group.Kind kind, Fraction whole) {
        var points = catalogue.groups().stream()
                .filter(group -> group.kind() == kind)
                .map(Group::points)
                .toList();
        if (points.stream().allMatch(Optional::isPresent)) {
            var sum = points.stream().flatMap(Optional::stream).reduce(Fraction.ZERO, Fraction::plus);
            if (!sum.equals(whole)) {
                problems.add(place, "sum", whole.toString(), sum.toString());
            }
        }
    }

    private void ordered(String place, Fraction value, Fraction most) {
        if (value.compareTo(most) > 0) {
            problems.add(place, "out-of-range", "0", most.toString());
        }
    }
}
