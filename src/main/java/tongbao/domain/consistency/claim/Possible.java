package tongbao.domain.consistency.claim;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tongbao.domain.consistency.claim.Relation.Kind;
import tongbao.domain.consistency.claim.Relation.Proportion;
import tongbao.domain.number.Fraction;
import tongbao.domain.number.Rounding.Mode;

/// Which whole numbers a proportion may be made of.
record Possible(Proportion given) {
    /// Empty if no whole numbers give the printed figures under `mode`.
    Optional<Counts> under(Mode mode) {
        return solve(mode, rate -> rate.share(mode));
    }

    /// The same with the rule that 100 means all of them and nothing less.
    Optional<Counts> capped(Mode mode) {
        return solve(mode, rate -> rate.isAll() ? Interval.of(Fraction.ONE) : rate.share(mode));
    }

    /// The same figures but one.
    Possible without(Role role) {
        Map<Role, Printed> others = new EnumMap<>(Role.class);
        others.putAll(given.figures());
        others.remove(role);
        return new Possible(new Proportion(given.kind(), others));
    }

    /// What `counts` say about `role`.
    Values of(Role role, Optional<Counts> counts) {
        var kind = given.kind();
        return Values.of(counts.flatMap(known -> {
            if (role == kind.whole()) {
                return Optional.of(known.whole());
            }
            if (role == Role.REGISTERED) {
                return Optional.of(new Wholes(known.whole().first(), Optional.empty()));
            }
            return role == kind.part() ? Optional.of(known.part()) : known.rest();
        }));
    }

    private Optional<Counts> solve(Mode mode, Function<Printed, Interval> shareOf) {
        var kind = given.kind();
        var share = given.find(kind.rate()).map(shareOf).orElse(Interval.ANY);
        var part = box(kind.part(), Wholes.FROM_ZERO, mode);
        var rest = box(kind.rest(), Wholes.FROM_ZERO, mode);
        return whole(mode)
                .flatMap(n -> part.flatMap(p -> rest.flatMap(
                        r -> new Counts(n, p, mayExceed() ? Optional.empty() : Optional.of(r)).within(share))));
    }

    /// A part of a ratio may be greater than its whole, unless the rest is printed.
    private boolean mayExceed() {
        var ratio = given.kind() == Kind.RATIO || given.kind() == Kind.SAMPLING;
        return ratio && given.find(given.kind().rest()).isEmpty();
    }

    /// No more are inspected than are registered.
    private Optional<Wholes> whole(Mode mode) {
        var whole = box(given.kind().whole(), Wholes.FROM_ONE, mode);
        var most = given.kind() == Kind.SAMPLING ? Optional.<Printed>empty() : given.find(Role.REGISTERED);
        return most.flatMap(registered -> registered.range(mode).wholes())
                .map(registered -> whole.flatMap(new Wholes(BigInteger.ZERO, registered.last())::and))
                .orElse(whole);
    }

    private Optional<Wholes> box(Role role, Wholes otherwise, Mode mode) {
        return given.find(role).map(printed -> printed.range(mode).wholes()).orElse(Optional.of(otherwise));
    }
}
