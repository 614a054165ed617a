package tongbao.domain.consistency.lint;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.Rule.Per;
import tongbao.domain.consistency.lint.CatalogueLint.Kind;
import tongbao.domain.consistency.lint.CatalogueLint.Problem;
import tongbao.domain.number.Fraction;

/// Points and caps that do not fit one another.
final class PointRules {
    private PointRules() {}

    static void check(Catalogue catalogue, Consumer<Problem> found) {
        catalogue.groups().forEach(group -> {
            sum(group, found);
            group.indicators().stream().flatMap(Indicator::all).forEach(indicator -> parts(indicator, found));
        });
        catalogue.places().forEach(place -> caps(place, found));
    }

    /// Points of a group where they can be added up plainly: the reader checks what differs by class or level.
    private static void sum(Group group, Consumer<Problem> found) {
        var plain = group.indicators().stream()
                .allMatch(indicator -> indicator.pointsByClass().isEmpty()
                        && indicator.applicability().classes().isEmpty()
                        && indicator.applicability().levels().isEmpty());
        var known = group.indicators().stream().map(Indicator::points).toList();
        var all = known.stream().allMatch(Optional::isPresent);
        var sum = known.stream().flatMap(Optional::stream).reduce(Fraction.ZERO, Fraction::plus);
        group.points()
                .filter(_ -> plain)
                .filter(points -> all ? !sum.equals(points) : sum.compareTo(points) > 0)
                .ifPresent(points ->
                        found.accept(Problem.of(Kind.GROUP_SUM, group.name(), points.toString(), sum.toString())));
    }

    private static void parts(Indicator indicator, Consumer<Problem> found) {
        for (var part : indicator.parts()) {
            beyond(part.points(), indicator)
                    .ifPresent(points -> found.accept(Problem.of(
                            Kind.CAP_TOO_HIGH, part.code(), part.name(), points.toString(), text(indicator.points()))));
        }
    }

    private static void caps(Place place, Consumer<Problem> found) {
        var indicator = place.indicator();
        var most = place.clause().most();
        beyond(most, indicator)
                .ifPresent(cap ->
                        found.accept(Problem.at(Kind.CAP_TOO_HIGH, place, cap.toString(), text(indicator.points()))));
        if (most.isEmpty()) {
            beyond(place.clause().points(), indicator)
                    .ifPresent(points -> found.accept(
                            Problem.at(Kind.POINTS_TOO_HIGH, place, points.toString(), text(indicator.points()))));
            if (isCounted(place.clause().rule())
                    && place.path().stream().allMatch(one -> one.points().isEmpty())
                    && place.group().most().isEmpty()
                    && place.group().points().isEmpty()) {
                found.accept(Problem.at(Kind.NO_CAP, place));
            }
        }
    }

    private static Optional<Fraction> beyond(Optional<Fraction> value, Indicator indicator) {
        return value.filter(there -> indicator
                .points()
                .filter(points -> there.compareTo(points) > 0
                        && largest(indicator, points).compareTo(there) < 0)
                .isPresent());
    }

    /// The cap of the class that has the highest.
    private static Fraction largest(Indicator indicator, Fraction points) {
        return Stream.concat(Stream.of(points), indicator.pointsByClass().values().stream())
                .reduce(points, Fraction::max);
    }

    private static String text(Optional<Fraction> points) {
        return points.map(Fraction::toString).orElse("");
    }

    private static boolean isCounted(Rule rule) {
        return switch (rule) {
            case Rule.Deduction deduction -> deduction.per() != Per.ONCE;
            case Rule.Bonus bonus -> bonus.per() != Per.ONCE;
            case Rule.Veto _, Rule.Unscored _ -> false;
        };
    }
}
