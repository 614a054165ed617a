package tongbao.domain.verdict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.LeftOut;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.number.Fraction;

/// What becomes of the points of a part that is left out: the base, what the remainder is multiplied by, and what the
/// deductions of each indicator are multiplied by. Nothing is rounded.
///
/// @param base what is deducted from
/// @param factor what the remainder is multiplied by
/// @param each for indicators that are worth more, what their deductions are multiplied by, by code
/// @param grown what the caps of groups grow by, by name
record Weights(Fraction base, Fraction factor, Map<String, Fraction> each, Map<String, Fraction> grown) {
    static final Weights NONE = plain(Fraction.ZERO);

    static Weights plain(Fraction base) {
        return new Weights(base, Fraction.ONE, Map.of(), Map.of());
    }

    /// @param judged the clauses that are asked, so without the part that is left out
    static Weights of(Catalogue catalogue, LeftOut leftOut, SubjectClass subjects, List<Judged> judged) {
        var base = catalogue.procedure().base();
        var points = points(catalogue, leftOut, subjects);
        var rest = base.minus(points);
        return switch (leftOut.method()) {
            case NONE -> plain(base);
            case SCALE -> new Weights(rest, base.dividedBy(rest), Map.of(), Map.of());
            case EVEN -> even(base, points, subjects, asked(judged));
            case PROPORTIONAL -> proportional(base, base.dividedBy(rest), asked(judged));
        };
    }

    Fraction of(Indicator indicator) {
        return each.getOrDefault(indicator.code(), Fraction.ONE);
    }

    Fraction most(Group group, Fraction most) {
        return most.times(grown.getOrDefault(group.name(), Fraction.ONE));
    }

    /// Each of the others is worth the same number of points more, and takes so much more of a fault.
    private static Weights even(Fraction base, Fraction points, SubjectClass subjects, Map<Indicator, Group> asked) {
        var share = points.dividedBy(Fraction.of(Math.max(1, asked.size())));
        var each = new LinkedHashMap<String, Fraction>();
        var before = new LinkedHashMap<String, Fraction>();
        var after = new LinkedHashMap<String, Fraction>();
        asked.forEach((indicator, group) -> {
            var worth = indicator.pointsFor(subjects).orElse(Fraction.ZERO);
            if (worth.signum() > 0) {
                each.put(indicator.code(), worth.plus(share).dividedBy(worth));
            }
            before.merge(group.name(), worth, Fraction::plus);
            after.merge(group.name(), worth.plus(share), Fraction::plus);
        });
        after.replaceAll((group, worth) -> growth(before.getOrDefault(group, Fraction.ZERO), worth));
        return new Weights(base, Fraction.ONE, each, after);
    }

    private static Fraction growth(Fraction before, Fraction after) {
        return before.signum() == 0 ? Fraction.ONE : after.dividedBy(before);
    }

    private static Weights proportional(Fraction base, Fraction factor, Map<Indicator, Group> asked) {
        var each = new LinkedHashMap<String, Fraction>();
        var grown = new LinkedHashMap<String, Fraction>();
        asked.forEach((indicator, group) -> {
            each.put(indicator.code(), factor);
            grown.put(group.name(), factor);
        });
        return new Weights(base, Fraction.ONE, each, grown);
    }

    /// The outermost indicators of deductions that are asked, with their groups.
    private static Map<Indicator, Group> asked(List<Judged> judged) {
        var asked = new LinkedHashMap<Indicator, Group>();
        for (var one : judged) {
            if (one.place().group().kind() == Group.Kind.DEDUCTION) {
                asked.putIfAbsent(one.place().path().getFirst(), one.place().group());
            }
        }
        return asked;
    }

    private static Fraction points(Catalogue catalogue, LeftOut leftOut, SubjectClass subjects) {
        for (var group : catalogue.groups()) {
            if (group.name().equals(leftOut.part())) {
                return group.points().orElse(Fraction.ZERO);
            }
            for (var indicator : group.indicators()) {
                if (indicator.code().equals(leftOut.part())) {
                    return indicator.pointsFor(subjects).orElse(Fraction.ZERO);
                }
            }
        }
        return Fraction.ZERO;
    }
}
