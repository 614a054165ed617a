package tongbao.domain.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.number.Fraction;

/// Adds up what clauses take or give, from the innermost indicator outwards: each indicator at most its points, each
/// group at most its most.
final class Capping {
    private final SubjectClass subjects;
    private final Weights weights;
    private final boolean bonus;
    private final List<Score.Line> lines = new ArrayList<>();
    private final List<Score.Cut> cuts = new ArrayList<>();

    private Capping(SubjectClass subjects, Weights weights, boolean bonus) {
        this.subjects = subjects;
        this.weights = weights;
        this.bonus = bonus;
    }

    /// @param sum what is left after all caps
    record Sum(List<Score.Line> lines, List<Score.Cut> cuts, Fraction sum) {}

    static Sum deductions(List<Judged> judged, SubjectClass subjects, Weights weights) {
        return of(judged, Rule.Deduction.class, new Capping(subjects, weights, false));
    }

    static Sum bonuses(List<Judged> judged, SubjectClass subjects) {
        return of(judged, Rule.Bonus.class, new Capping(subjects, Weights.NONE, true));
    }

    private static Sum of(List<Judged> judged, Class<? extends Rule> kind, Capping capping) {
        var effective = judged.stream()
                .filter(one -> one.effect() instanceof Effect.Points
                        && kind.isInstance(one.place().clause().rule()))
                .toList();
        var sum = Fraction.ZERO;
        for (var group : by(effective, one -> one.place().group().name()).values()) {
            sum = sum.plus(capping.group(group));
        }
        return new Sum(capping.lines, capping.cuts, sum);
    }

    private Fraction group(List<Judged> inGroup) {
        var group = inGroup.getFirst().place().group();
        var sum = Fraction.ZERO;
        for (var indicator :
                by(inGroup, one -> one.place().path().getFirst().code()).values()) {
            sum = sum.plus(indicator(indicator, 0));
        }
        return capped(group.name(), sum, group.most().map(most -> weights.most(group, most)));
    }

    /// @param depth how many indicators stand above this one
    private Fraction indicator(List<Judged> within, int depth) {
        var indicator = within.getFirst().place().path().get(depth);
        var weight = weights.of(within.getFirst().place().path().getFirst());
        var own = within.stream()
                .filter(one -> one.place().path().size() == depth + 1)
                .toList();
        var sum = own.isEmpty() ? Fraction.ZERO : line(indicator, own, weight).counts();
        var parts = within.stream()
                .filter(one -> one.place().path().size() > depth + 1)
                .toList();
        for (var part :
                by(parts, one -> one.place().path().get(depth + 1).code()).values()) {
            sum = sum.plus(indicator(part, depth + 1));
        }
        return parts.isEmpty()
                ? sum
                : capped(indicator.name(), sum, indicator.pointsFor(subjects).map(weight::times));
    }

    private Score.Line line(Indicator indicator, List<Judged> own, Fraction weight) {
        var raw = own.stream().map(Judged::points).reduce(Fraction.ZERO, Fraction::plus);
        var line = new Score.Line(
                indicator.code(),
                own.stream().map(Judged::code).toList(),
                raw,
                indicator.pointsFor(subjects).map(raw::min).orElse(raw),
                weight,
                bonus);
        lines.add(line);
        return line;
    }

    private Fraction capped(String name, Fraction sum, Optional<Fraction> cap) {
        var over = cap.filter(most -> sum.compareTo(most) > 0);
        over.ifPresent(most -> cuts.add(new Score.Cut(name, most, sum.minus(most), bonus)));
        return over.orElse(sum);
    }

    private static Map<String, List<Judged>> by(List<Judged> judged, Function<Judged, String> key) {
        var map = new LinkedHashMap<String, List<Judged>>();
        judged.forEach(one ->
                map.computeIfAbsent(key.apply(one), _ -> new ArrayList<>()).add(one));
        return map;
    }
}
