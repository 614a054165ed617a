package tongbao.domain.verdict;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.catalogue.Applicability;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.LeftOut;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.number.Fraction;

/// Main score and total computed once more, slowly and from the catalogue's text alone: with its own quotients of two
/// whole numbers that are never shortened, walking the tree as it is written, sharing nothing with the scoring.
final class SlowScore {
    record Quotient(BigInteger over, BigInteger under) {
        static Quotient of(long value) {
            return new Quotient(BigInteger.valueOf(value), BigInteger.ONE);
        }

        static Quotient of(Fraction value) {
            return new Quotient(value.numerator(), value.denominator());
        }

        Quotient plus(Quotient other) {
            return new Quotient(
                    over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Quotient minus(Quotient other) {
            return plus(new Quotient(other.over.negate(), other.under));
        }

        Quotient times(Quotient other) {
            return new Quotient(over.multiply(other.over), under.multiply(other.under));
        }

        Quotient by(Quotient other) {
            return new Quotient(over.multiply(other.under), under.multiply(other.over));
        }

        boolean isLess(Quotient other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under)) < 0;
        }

        Quotient orLess(Quotient other) {
            return other.isLess(this) ? other : this;
        }

        Fraction fraction() {
            return new Fraction(over, under);
        }
    }

    private static final Quotient NOUGHT = Quotient.of(0);

    private final Inspected of;
    private final SubjectClass subjects;
    private final Optional<LeftOut> left;
    private final Map<Clause, Quotient> points = new HashMap<>();
    private final Map<String, Set<String>> taken = new HashMap<>();

    SlowScore(Inspected of) {
        this.of = of;
        this.subjects = SubjectClass.of(of.subject());
        this.left = of.catalogue()
                .procedure()
                .leftOut()
                .filter(one -> !of.subject().hasService() && one.classes().contains(subjects));
        for (var group : of.catalogue().groups()) {
            if (isAsked(group)) {
                group.indicators().forEach(this::charge);
            }
        }
        var beaten = new ArrayList<Clause>();
        for (var one : points.keySet()) {
            for (var other : points.keySet()) {
                if (one.tier().isPresent()
                        && other.tier().isPresent()
                        && one.tier().get().group().equals(other.tier().get().group())
                        && other.tier().get().rank() < one.tier().get().rank()) {
                    beaten.add(one);
                }
            }
        }
        beaten.forEach(points::remove);
    }

    /// Main score and total.
    List<Fraction> result() {
        var procedure = of.catalogue().procedure();
        var base = Quotient.of(procedure.base());
        var out = left.map(this::pointsOf).orElse(NOUGHT);
        var method = left.map(LeftOut::method).orElse(LeftOut.Method.NONE);
        var lost = NOUGHT;
        for (var group : groups(Group.Kind.DEDUCTION)) {
            lost = lost.plus(sum(group, method, out, base));
        }
        var from = method == LeftOut.Method.SCALE ? base.minus(out) : base;
        var rest = from.minus(lost);
        if (rest.isLess(NOUGHT)) {
            rest = NOUGHT;
        }
        if (method == LeftOut.Method.SCALE) {
            rest = rest.times(base).by(from);
        }
        var bonus = NOUGHT;
        if (Quotient.of(procedure.bonusGate()).isLess(rest)) {
            for (var group : groups(Group.Kind.BONUS)) {
                bonus = bonus.plus(sum(group, LeftOut.Method.NONE, NOUGHT, base));
            }
            bonus = bonus.orLess(Quotient.of(procedure.bonusMost()));
        }
        return List.of(rest.fraction(), rest.plus(bonus).fraction());
    }

    private List<Group> groups(Group.Kind kind) {
        return of.catalogue().groups().stream()
                .filter(group -> group.kind() == kind && isAsked(group))
                .toList();
    }

    private Quotient sum(Group group, LeftOut.Method method, Quotient out, Quotient base) {
        var everyOther = groups(Group.Kind.DEDUCTION).stream()
                .flatMap(one -> one.indicators().stream())
                .filter(this::asksAnything)
                .count();
        var sum = NOUGHT;
        var worth = NOUGHT;
        var grown = NOUGHT;
        for (var indicator : group.indicators()) {
            if (isAsked(indicator)) {
                var cap = Quotient.of(cap(indicator));
                var more = cap;
                if (method == LeftOut.Method.EVEN) {
                    more = cap.plus(out.by(Quotient.of(everyOther)));
                } else if (method == LeftOut.Method.PROPORTIONAL) {
                    more = cap.times(base).by(base.minus(out));
                }
                if (asksAnything(indicator)) {
                    worth = worth.plus(cap);
                    grown = grown.plus(more);
                }
                sum = sum.plus(sum(indicator).times(more).by(cap));
            }
        }
        if (group.most().isPresent() && !worth.over().equals(BigInteger.ZERO)) {
            sum = sum.orLess(Quotient.of(group.most().get()).times(grown).by(worth));
        }
        return sum;
    }

    private Quotient sum(Indicator indicator) {
        var own = NOUGHT;
        for (var clause : indicator.clauses()) {
            own = own.plus(points.getOrDefault(clause, NOUGHT));
        }
        own = own.orLess(Quotient.of(cap(indicator)));
        for (var part : indicator.parts()) {
            if (isAsked(part)) {
                own = own.plus(sum(part));
            }
        }
        return own.orLess(Quotient.of(cap(indicator)));
    }

    private Fraction cap(Indicator indicator) {
        var own = indicator.pointsByClass().get(subjects);
        return own == null ? indicator.points().orElseThrow() : own;
    }

    private Quotient pointsOf(LeftOut part) {
        for (var group : of.catalogue().groups()) {
            if (group.name().equals(part.part())) {
                return Quotient.of(group.points().orElseThrow());
            }
            for (var indicator : group.indicators()) {
                if (indicator.code().equals(part.part())) {
                    return Quotient.of(cap(indicator));
                }
            }
        }
        throw new IllegalStateException(part.part());
    }

    private boolean isAsked(Group group) {
        return isFor(group.applicability())
                && left.filter(one -> one.part().equals(group.name())).isEmpty();
    }

    private boolean isAsked(Indicator indicator) {
        return isFor(indicator.applicability())
                && left.filter(one -> one.part().equals(indicator.code())).isEmpty();
    }

    private boolean asksAnything(Indicator indicator) {
        return isAsked(indicator)
                && (indicator.clauses().stream().anyMatch(clause -> isFor(clause.applicability()))
                        || indicator.parts().stream().anyMatch(this::asksAnything));
    }

    private boolean isFor(Applicability who) {
        return (who.classes().isEmpty() || who.classes().contains(subjects))
                && (who.levels().isEmpty() || who.levels().contains(of.subject().level()))
                && (!who.needsService() || of.subject().hasService());
    }

    private void charge(Indicator indicator) {
        if (isAsked(indicator)) {
            indicator.clauses().stream()
                    .filter(clause -> isFor(clause.applicability()))
                    .forEach(this::charge);
            indicator.parts().forEach(this::charge);
        }
    }

    private void charge(Clause clause) {
        if (!(of.inspection().answer(clause.code()) instanceof Answer.Problem(var amount))) {
            return;
        }
        var found = of.inspection().findings(clause.code()).toList();
        var marked = found.stream().filter(one -> one.counts()).toList();
        if (!found.isEmpty()
                && marked.isEmpty()
                && (amount.count().isEmpty() || clause.measure() instanceof Measure.Flag)) {
            return;
        }
        var columns = new HashSet<String>();
        marked.forEach(one -> columns.add(one.column().strip()));
        columns.remove("");
        var elsewhere = new HashSet<String>();
        clause.columnSet().ifPresent(set -> {
            elsewhere.addAll(taken.getOrDefault(set, Set.of()));
            elsewhere.retainAll(columns);
        });
        var blank = (int) marked.stream().filter(one -> one.column().isBlank()).count();
        var number = number(clause, amount, marked.size(), columns.size() + blank);
        if (number.isPresent()) {
            number = clause.measure() instanceof Measure.Flag
                    ? Optional.of(!elsewhere.isEmpty() && elsewhere.size() == columns.size() && blank == 0 ? 0 : 1)
                    : Optional.of(Math.max(0, number.get() - elsewhere.size()));
        }
        var cost = cost(clause, number, amount);
        if (NOUGHT.isLess(cost)) {
            points.put(clause, cost);
            clause.columnSet()
                    .ifPresent(set ->
                            taken.computeIfAbsent(set, _ -> new HashSet<>()).addAll(columns));
        }
    }

    private static Optional<Integer> number(Clause clause, Amount amount, int marked, int columns) {
        if (clause.measure() instanceof Measure.Flag) {
            return Optional.of(1);
        }
        if (amount.count().isPresent()) {
            return Optional.of(amount.count().getAsInt());
        }
        if (clause.measure() instanceof Measure.Choice) {
            return Optional.empty();
        }
        if (clause.countsGood()) {
            return clause.line().isPresent() && clause.line().get() instanceof Line.Exactly(var exact)
                    ? Optional.of(exact)
                    : Optional.empty();
        }
        return Optional.of(Math.max(1, clause.columnSet().isPresent() ? columns : marked));
    }

    private Quotient cost(Clause clause, Optional<Integer> number, Amount amount) {
        var rule = clause.rule();
        if (rule instanceof Rule.Deduction deduction) {
            var fails = deduction.escalates().isPresent()
                    && holds(deduction.escalates().get(), clause, number, amount)
                            .orElse(true);
            return fails
                    ? NOUGHT
                    : cost(
                            clause,
                            deduction.points(),
                            deduction.per(),
                            deduction.when(),
                            deduction.most(),
                            number,
                            amount);
        }
        return rule instanceof Rule.Bonus bonus
                ? cost(clause, bonus.points(), bonus.per(), bonus.when(), bonus.most(), number, amount)
                : NOUGHT;
    }

    private Quotient cost(
            Clause clause,
            Fraction plain,
            Rule.Per per,
            Optional<Line> when,
            Optional<Fraction> most,
            Optional<Integer> number,
            Amount amount) {
        var line = Optional.ofNullable(clause.lineByClass().get(subjects)).or(() -> when);
        if (line.isPresent() && !holds(line.get(), clause, number, amount).orElse(false)) {
            return NOUGHT;
        }
        var each = Quotient.of(clause.pointsByClass().getOrDefault(subjects, plain));
        var times = NOUGHT;
        if (clause.measure() instanceof Measure.Choice(var options)) {
            times = number.filter(n -> n >= 1 && n <= options.size())
                    .map(n -> Quotient.of(options.get(n - 1).share()))
                    .orElse(NOUGHT);
        } else if (per == Rule.Per.ONCE) {
            times = Quotient.of(line.isPresent() || number.orElse(1) > 0 ? 1 : 0);
        } else if (per == Rule.Per.EACH) {
            times = Quotient.of(number.orElse(0));
        } else if (isRatio(clause, amount)) {
            times = Quotient.of(100L * amount.count().getAsInt() / amount.of().getAsInt());
        }
        var cost = each.times(times);
        return most.isPresent() ? cost.orLess(Quotient.of(most.get())) : cost;
    }

    private static boolean isRatio(Clause clause, Amount amount) {
        return amount.count().isPresent()
                && amount.of().isPresent()
                && amount.of().getAsInt() >= 1
                && amount.count().getAsInt() <= amount.of().getAsInt()
                && (!(clause.measure() instanceof Measure.Ratio ratio)
                        || amount.of().getAsInt() >= ratio.minimum());
    }

    /// Empty where the numbers do not say.
    private static Optional<Boolean> holds(Line line, Clause clause, Optional<Integer> number, Amount amount) {
        var whole = amount.of();
        var fits = amount.count().isPresent()
                && whole.isPresent()
                && amount.count().getAsInt() <= whole.getAsInt();
        if (line instanceof Line.Any) {
            return Optional.of(number.orElse(1) > 0);
        } else if (line instanceof Line.AtLeast(var least)) {
            return number.map(n -> n >= least);
        } else if (line instanceof Line.LessThan(var bound)) {
            return Optional.of(number.isEmpty() || number.get() < bound);
        } else if (line instanceof Line.Exactly(var exact)) {
            return Optional.of(number.isEmpty() || number.get() == exact);
        } else if (line instanceof Line.Share(var share)) {
            return isRatio(clause, amount)
                    ? Optional.of(!Quotient.of(amount.count().getAsInt())
                            .by(Quotient.of(whole.getAsInt()))
                            .isLess(Quotient.of(share)))
                    : Optional.empty();
        } else if (line instanceof Line.AllOf(var few)) {
            return fits
                    ? Optional.of(whole.getAsInt() > 0
                            && whole.getAsInt() < few
                            && amount.count().getAsInt() == whole.getAsInt())
                    : Optional.empty();
        } else if (line instanceof Line.All) {
            if (amount.count().isEmpty()) {
                return whole.isEmpty() ? Optional.of(true) : Optional.empty();
            }
            var size = whole.isEmpty() && clause.measure() instanceof Measure.Sample sample
                    ? sample.draw()
                    : whole.orElse(-1);
            return size < amount.count().getAsInt()
                    ? Optional.empty()
                    : Optional.of(size > 0 && size == amount.count().getAsInt());
        } else if (line instanceof Line.AnyOf(var lines)) {
            var said = lines.stream()
                    .map(one -> holds(one, clause, number, amount))
                    .toList();
            return said.contains(Optional.of(true))
                    ? Optional.of(true)
                    : said.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
        }
        throw new IllegalStateException("no such line: " + line);
    }
}
