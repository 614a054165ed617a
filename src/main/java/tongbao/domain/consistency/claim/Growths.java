package tongbao.domain.consistency.claim;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.consistency.claim.Finding.Contradiction;
import tongbao.domain.consistency.claim.Finding.Derived;
import tongbao.domain.consistency.claim.Finding.Follows;
import tongbao.domain.consistency.claim.Finding.How;
import tongbao.domain.consistency.claim.Relation.Growth;
import tongbao.domain.number.Fraction;
import tongbao.domain.number.Rounding.Mode;

/// Holds a growth in percent against the counts it lies between.
final class Growths {
    private final Growth growth;
    private final Printed printed;
    private final List<Named> figures;

    private Growths(Growth growth) {
        this.growth = growth;
        this.printed = growth.growth();
        figures = Stream.of(
                        growth.from().map(from -> Named.of(Role.FROM, from)),
                        growth.to().map(to -> Named.of(Role.TO, to)),
                        Optional.of(Named.of(Role.GROWTH, printed)))
                .flatMap(Optional::stream)
                .toList();
    }

    static Finding check(Growth growth) {
        var growths = new Growths(growth);
        if (growth.from().isPresent() && growth.to().isPresent()) {
            return growths.between(growth.from().get(), growth.to().get());
        }
        return growth.from().isPresent() || growth.to().isPresent()
                ? growths.missing()
                : new Finding.Lone(growths.figures);
    }

    private Finding between(Printed from, Printed to) {
        var grown = to.value().minus(from.value());
        if (from.value().signum() > 0) {
            var halfUp = fits(from, to, Mode.HALF_UP);
            var truncated = fits(from, to, Mode.TRUNCATE);
            if (halfUp || truncated) {
                var how = halfUp && truncated ? How.BOTH : halfUp ? How.HALF_UP : How.TRUNCATE;
                return new Follows(figures.getLast(), how, figures);
            }
        }
        var wrong = to.value().signum() > 0
                && either(grown.dividedBy(to.value()).times(printed.unit().whole()));
        return new Contradiction(
                wrong ? Finding.Kind.WRONG_BASE : Finding.Kind.INCONSISTENT, figures, allowed(from, to));
    }

    /// Whether any two numbers that are printed as `from` and `to` lie so far apart.
    private boolean fits(Printed from, Printed to, Mode mode) {
        var of = from.range(mode);
        var by = factors(mode);
        var low =
                of.low().filter(end -> end.signum() > 0).flatMap(end -> by.low().map(end::times));
        return new Interval(
                        low.or(() -> Optional.of(Fraction.ZERO)),
                        low.isEmpty() || (of.lowIn() && by.lowIn()),
                        of.high().flatMap(end -> by.high().map(end::times)),
                        of.highIn() && by.highIn())
                .meets(to.range(mode));
    }

    private List<Allowed> allowed(Printed from, Printed to) {
        var allowed = new ArrayList<Allowed>();
        allowed.add(
                new Allowed(Role.FROM, "", Values.of(froms(to, Mode.HALF_UP)), Values.of(froms(to, Mode.TRUNCATE))));
        allowed.add(new Allowed(Role.TO, "", Values.of(tos(from, Mode.HALF_UP)), Values.of(tos(from, Mode.TRUNCATE))));
        if (from.value().signum() > 0) {
            var exact = to.value()
                    .minus(from.value())
                    .dividedBy(from.value())
                    .times(printed.unit().whole());
            allowed.add(new Allowed(
                    Role.GROWTH,
                    "",
                    Values.of(printed.like(exact, Mode.HALF_UP)),
                    Values.of(printed.like(exact, Mode.TRUNCATE))));
        }
        return allowed;
    }

    private Finding missing() {
        var role = growth.from().isEmpty() ? Role.FROM : Role.TO;
        var value = new Allowed(role, "", Values.of(missing(Mode.HALF_UP)), Values.of(missing(Mode.TRUNCATE)));
        return value.isEmpty()
                ? new Contradiction(Finding.Kind.IMPOSSIBLE, figures, List.of(value, nearest()))
                : new Derived(value, false, figures);
    }

    private Optional<Wholes> missing(Mode mode) {
        return growth.to().isPresent()
                ? froms(growth.to().get(), mode)
                : tos(growth.from().orElseThrow(), mode);
    }

    /// The growths the two nearest whole numbers would give.
    private Allowed nearest() {
        var rate = Fraction.ONE.plus(printed.value().dividedBy(printed.unit().whole()));
        var known = growth.to().or(growth::from).orElseThrow().value();
        if (rate.signum() <= 0) {
            return Allowed.exactly(Role.GROWTH, Values.none());
        }
        var exact = growth.to().isPresent() ? known.dividedBy(rate) : known.times(rate);
        var texts = Stream.of(exact.floor(), exact.floor().add(BigInteger.ONE))
                .map(number -> new Fraction(number, BigInteger.ONE))
                .flatMap(number -> grown(number, known).stream()
                        .map(value -> printed.with(printed.decimals() + 1, value) + " (" + number + ")"))
                .toList();
        return Allowed.exactly(Role.GROWTH, new Values.Texts(texts));
    }

    private Optional<Fraction> grown(Fraction missing, Fraction known) {
        var from = growth.to().isPresent() ? missing : known;
        var to = growth.to().isPresent() ? known : missing;
        return from.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        to.minus(from).dividedBy(from).times(printed.unit().whole()));
    }

    /// Every earlier count from which the growth leads to `to`.
    private Optional<Wholes> froms(Printed to, Mode mode) {
        if (to.value().signum() == 0) {
            return factors(mode).contains(Fraction.ZERO) ? Optional.of(Wholes.FROM_ONE) : Optional.empty();
        }
        return factors(mode).under(to.value()).flatMap(Interval::wholes).flatMap(Wholes.FROM_ONE::and);
    }

    private Optional<Wholes> tos(Printed from, Mode mode) {
        return from.value().signum() == 0
                ? Optional.empty()
                : factors(mode).times(from.value()).wholes();
    }

    /// What the earlier count is multiplied by to have the later one.
    private Interval factors(Mode mode) {
        return printed.share(mode).plus(Fraction.ONE);
    }

    private boolean either(Fraction value) {
        return printed.range(Mode.HALF_UP).contains(value)
                || printed.range(Mode.TRUNCATE).contains(value);
    }
}
