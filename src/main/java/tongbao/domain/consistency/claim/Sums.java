package tongbao.domain.consistency.claim;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.consistency.claim.Finding.Contradiction;
import tongbao.domain.consistency.claim.Finding.Explained;
import tongbao.domain.consistency.claim.Finding.Follows;
import tongbao.domain.consistency.claim.Finding.How;
import tongbao.domain.consistency.claim.Finding.Incomplete;
import tongbao.domain.consistency.claim.Relation.Average;
import tongbao.domain.consistency.claim.Relation.Product;
import tongbao.domain.consistency.claim.Relation.Ranking;
import tongbao.domain.consistency.claim.Relation.Sum;
import tongbao.domain.number.Fraction;
import tongbao.domain.number.Rounding.Mode;

/// Holds totals, products, averages and orders against what they are made of.
final class Sums {
    private Sums() {}

    static Finding check(Sum sum) {
        var figures = figures(sum);
        if (!sum.unread().isEmpty()) {
            return exceeds(sum)
                    ? new Contradiction(Finding.Kind.DOES_NOT_ADD_UP, figures, atMost(sum))
                    : new Incomplete(sum.unread(), figures);
        }
        var parts = range(sum.parts());
        if (parts.meets(sum.total().printed().range(Mode.HALF_UP))) {
            return new Follows(sum.total(), How.EXACT, figures);
        }
        if (sum.stated().isPresent()) {
            return new Explained(difference(sum).toString(), sum.stated().get(), "", figures);
        }
        return new Contradiction(Finding.Kind.DOES_NOT_ADD_UP, figures, allowed(sum));
    }

    /// Whether the parts that could be read are more than the total already.
    private static boolean exceeds(Sum sum) {
        var left = sum.total()
                .printed()
                .range(Mode.HALF_UP)
                .plus(range(sum.parts()).negated());
        return left.high().filter(high -> high.signum() < 0).isPresent();
    }

    /// By how much the total exceeds its parts.
    static Fraction difference(Sum sum) {
        return sum.total().printed().value().minus(value(sum.parts()));
    }

    static Finding check(Product product) {
        var figures = new ArrayList<Named>();
        figures.add(product.product());
        figures.addAll(product.factors());
        if (!product.unread().isEmpty()) {
            return new Incomplete(product.unread(), figures);
        }
        var exact = product.factors().stream()
                .map(factor -> factor.printed().value())
                .reduce(Fraction.ONE, Fraction::times);
        var printed = product.product().printed();
        if (printed.range(Mode.HALF_UP).contains(exact)) {
            return new Follows(product.product(), How.EXACT, figures);
        }
        var allowed = new ArrayList<Allowed>();
        allowed.add(Allowed.exactly(product.product(), Values.of(exact.toString())));
        for (var factor : product.factors()) {
            var own = factor.printed().value();
            var others = own.signum() == 0 ? Fraction.ZERO : exact.dividedBy(own);
            var needed =
                    others.signum() == 0 ? Fraction.of(1, 2) : printed.value().dividedBy(others);
            allowed.add(Allowed.exactly(factor, needed.isWhole() ? Values.of(needed.toString()) : Values.none()));
        }
        return new Contradiction(Finding.Kind.INCONSISTENT, figures, allowed);
    }

    static Finding check(Average average) {
        var figures = List.of(
                Named.of(Role.TOTAL, average.total()),
                Named.of(Role.COUNT, average.count()),
                Named.of(Role.AVERAGE, average.average()));
        if (average.count().value().signum() <= 0) {
            return new Contradiction(Finding.Kind.IMPOSSIBLE, figures, List.of());
        }
        var exact = average.total().value().dividedBy(average.count().value());
        var printed = average.average();
        var halfUp = printed.range(Mode.HALF_UP).contains(exact);
        var truncated = printed.range(Mode.TRUNCATE).contains(exact);
        if (halfUp || truncated) {
            var how = halfUp && truncated ? How.BOTH : halfUp ? How.HALF_UP : How.TRUNCATE;
            return new Follows(figures.getLast(), how, figures);
        }
        var counts = printed.range(Mode.HALF_UP).under(average.total().value()).flatMap(Interval::wholes);
        return new Contradiction(
                Finding.Kind.INCONSISTENT,
                figures,
                List.of(
                        new Allowed(
                                Role.AVERAGE,
                                "",
                                Values.of(printed.like(exact, Mode.HALF_UP)),
                                Values.of(printed.like(exact, Mode.TRUNCATE))),
                        Allowed.exactly(Role.COUNT, Values.of(counts))));
    }

    static Finding check(Ranking ranking) {
        var scores = ranking.scores();
        for (var i = 1; i < scores.size(); i++) {
            var order = scores.get(i - 1)
                    .printed()
                    .value()
                    .compareTo(scores.get(i).printed().value());
            if (ranking.descending() ? order < 0 : order > 0) {
                return new Contradiction(
                        Finding.Kind.OUT_OF_ORDER, List.of(scores.get(i - 1), scores.get(i)), List.of());
            }
        }
        return ranking.unread().isEmpty()
                ? new Follows(scores.getFirst(), How.EXACT, scores)
                : new Incomplete(ranking.unread(), scores);
    }

    static List<Named> figures(Sum sum) {
        var figures = new ArrayList<Named>();
        figures.add(sum.total());
        figures.addAll(sum.parts());
        return figures;
    }

    /// The total the parts give, and for each part what the others leave for it.
    private static List<Allowed> allowed(Sum sum) {
        var difference = difference(sum);
        var allowed = new ArrayList<Allowed>();
        allowed.add(Allowed.exactly(sum.total(), Values.of(value(sum.parts()).toString())));
        for (var part : sum.parts()) {
            var needed = part.printed().value().plus(difference);
            allowed.add(Allowed.exactly(part, needed.signum() < 0 ? Values.none() : Values.of(needed.toString())));
        }
        return allowed;
    }

    /// The same where parts are not known: the total is no less than those that are, and each of them no more than
    /// what the others leave.
    private static List<Allowed> atMost(Sum sum) {
        var difference = difference(sum);
        var allowed = new ArrayList<Allowed>();
        allowed.add(Allowed.exactly(
                sum.total(), Values.of(Optional.of(new Wholes(value(sum.parts()).ceiling(), Optional.empty())))));
        for (var part : sum.parts()) {
            var most = part.printed().value().plus(difference).floor();
            allowed.add(Allowed.exactly(part, Values.of(Wholes.between(BigInteger.ZERO, Optional.of(most)))));
        }
        return allowed;
    }

    private static Fraction value(List<Named> parts) {
        return parts.stream().map(part -> part.printed().value()).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Interval range(List<Named> parts) {
        return parts.stream()
                .map(part -> part.printed().range(Mode.HALF_UP))
                .reduce(Interval::plus)
                .orElse(new Interval(Optional.of(Fraction.ZERO), true, Optional.of(Fraction.ZERO), true));
    }
}
