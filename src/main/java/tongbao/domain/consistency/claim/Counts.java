package tongbao.domain.consistency.claim;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import tongbao.domain.number.Fraction;

/// What the whole, its part and the rest may be: whole = part + rest.
///
/// @param rest empty where the part may be greater than the whole, so that there is no rest
record Counts(Wholes whole, Wholes part, Optional<Wholes> rest) {
    /// A count that is only known within a range is tried one by one up to so many; beyond, steps of one no longer show
    /// in any printed rate.
    private static final long MOST = 100_000;

    /// What remains possible when the part is one of `share` of the whole; empty if nothing does.
    Optional<Counts> within(Interval share) {
        if (whole.isOne()) {
            return ofWhole(whole.first(), share);
        }
        if (part.isOne()) {
            return ofPart(part.first(), share);
        }
        if (rest.isPresent() && rest.get().isOne()) {
            return ofRest(rest.get().first(), share);
        }
        if (whole.isAtMost(MOST)) {
            return union(whole, each -> ofWhole(each, share));
        }
        if (part.isAtMost(MOST)) {
            return union(part, each -> ofPart(each, share));
        }
        return rest.isPresent() && rest.get().isAtMost(MOST)
                ? union(rest.get(), each -> ofRest(each, share))
                : Optional.of(this);
    }

    /// Nothing of nothing has no rate.
    private Optional<Counts> ofWhole(BigInteger size, Interval share) {
        if (size.signum() == 0 && !share.equals(Interval.ANY)) {
            return Optional.empty();
        }
        var possible = size.signum() == 0
                ? Optional.of(Wholes.of(BigInteger.ZERO))
                : share.times(new Fraction(size, BigInteger.ONE)).wholes();
        var parts = possible.flatMap(part::and);
        if (rest.isEmpty()) {
            return parts.map(run -> new Counts(Wholes.of(size), run, rest));
        }
        return parts.flatMap(run -> rest.get().restOf(size).flatMap(run::and))
                .flatMap(run -> run.restOf(size).map(left -> new Counts(Wholes.of(size), run, Optional.of(left))));
    }

    private Optional<Counts> ofPart(BigInteger size, Interval share) {
        var wholes = wholesAround(size, share).flatMap(whole::and);
        if (rest.isEmpty()) {
            return wholes.map(run -> new Counts(run, Wholes.of(size), rest));
        }
        return wholes.flatMap(run -> rest.get().plus(size).and(run))
                .map(run -> new Counts(run, Wholes.of(size), Optional.of(run.plus(size.negate()))));
    }

    private Optional<Counts> ofRest(BigInteger size, Interval share) {
        return wholesAround(size, share.negated().plus(Fraction.ONE))
                .flatMap(whole::and)
                .flatMap(run -> part.plus(size).and(run))
                .map(run -> new Counts(run, run.plus(size.negate()), Optional.of(Wholes.of(size))));
    }

    /// Every whole of which `size` is one of `share`.
    private static Optional<Wholes> wholesAround(BigInteger size, Interval share) {
        if (size.signum() == 0) {
            return share.contains(Fraction.ZERO) ? Optional.of(Wholes.FROM_ONE) : Optional.empty();
        }
        return share.under(new Fraction(size, BigInteger.ONE)).flatMap(Interval::wholes);
    }

    private static Optional<Counts> union(Wholes each, Function<BigInteger, Optional<Counts>> solution) {
        return each.all().stream().flatMap(one -> solution.apply(one).stream()).reduce(Counts::or);
    }

    private Counts or(Counts other) {
        return new Counts(whole.or(other.whole), part.or(other.part), rest.flatMap(own -> other.rest.map(own::or)));
    }
}
