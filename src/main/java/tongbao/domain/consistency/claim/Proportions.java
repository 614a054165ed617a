package tongbao.domain.consistency.claim;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.consistency.claim.Finding.Contradiction;
import tongbao.domain.consistency.claim.Finding.Derived;
import tongbao.domain.consistency.claim.Finding.Follows;
import tongbao.domain.consistency.claim.Finding.How;
import tongbao.domain.consistency.claim.Relation.Kind;
import tongbao.domain.consistency.claim.Relation.Proportion;
import tongbao.domain.number.Fraction;
import tongbao.domain.number.Rounding.Mode;

/// Holds whole, part, rest and rate against each other.
final class Proportions {
    private final Kind kind;
    private final Proportion proportion;
    private final List<Named> figures;

    private Proportions(Proportion proportion) {
        this.kind = proportion.kind();
        this.proportion = proportion;
        this.figures = roles(kind)
                .flatMap(role -> proportion.find(role).map(printed -> Named.of(role, printed)).stream())
                .toList();
    }

    static Finding check(Proportion proportion) {
        return new Proportions(proportion).finding();
    }

    /// Whether any whole numbers make these figures, under one rounding or the other, 100 with a failure aside.
    static boolean isPossible(Proportion proportion) {
        return !(check(proportion) instanceof Contradiction);
    }

    /// What the figures of `proportion` other than `role` allow for it, half-up.
    static Values candidates(Proportion proportion, Role role) {
        var proportions = new Proportions(proportion);
        var solved = proportions.solve(proportions.without(role), Mode.HALF_UP, false);
        return Values.of(solved.flatMap(counts -> proportions.of(role, counts)));
    }

    private Finding finding() {
        var counts = counts().count();
        var rate = proportion.find(kind.rate());
        if (rate.isEmpty()) {
            return counts < 2 ? new Finding.Lone(figures) : withoutRate(counts == 3);
        }
        if (counts == 0) {
            return new Finding.Lone(figures);
        }
        var halfUp = solve(proportion, Mode.HALF_UP, false);
        var truncated = solve(proportion, Mode.TRUNCATE, false);
        if (halfUp.isEmpty() && truncated.isEmpty()) {
            return contradiction(counts == 1 ? Finding.Kind.IMPOSSIBLE : Finding.Kind.INCONSISTENT);
        }
        var printed = rate.get();
        if (printed.isAll()
                && solve(proportion, Mode.HALF_UP, true).isEmpty()
                && kind != Kind.RATIO
                && kind != Kind.SAMPLING) {
            return contradiction(Finding.Kind.WHOLE_WITH_FAILURE);
        }
        return counts == 1
                ? derived(halfUp, truncated, printed)
                : new Follows(Named.of(kind.rate(), printed), how(halfUp, truncated), figures);
    }

    private How how(Optional<Counts> halfUp, Optional<Counts> truncated) {
        if (halfUp.isPresent()) {
            return truncated.isPresent() ? How.BOTH : How.HALF_UP;
        }
        var printed = proportion.find(kind.rate()).orElseThrow();
        var next = printed.value().plus(printed.step());
        return next.equals(printed.unit().whole()) ? How.TRUNCATE_OR_CAP : How.TRUNCATE;
    }

    /// One count is printed: the other two follow. What is told is what a bulletin leaves out first.
    private Finding derived(Optional<Counts> halfUp, Optional<Counts> truncated, Printed rate) {
        var role = has(kind.whole()) ? missing() : kind.whole();
        var capped = solve(proportion, Mode.HALF_UP, true);
        var value = allowed(role, rate.isAll() ? capped : halfUp, rate.isAll() ? capped : truncated);
        return new Derived(value, rate.isAll() && !capped.equals(halfUp), figures);
    }

    /// What is left out of a rate is the number of those that failed.
    private Role missing() {
        return switch (kind) {
            case PASSING, FAILING -> Role.FAILING;
            case RATIO, SAMPLING -> kind.part();
        };
    }

    private Finding withoutRate(boolean all) {
        var solved = solve(proportion, Mode.HALF_UP, false);
        if (solved.isEmpty()) {
            return contradiction(Finding.Kind.INCONSISTENT);
        }
        if (all) {
            return new Follows(figures.getFirst(), How.EXACT, figures);
        }
        return new Finding.Lone(figures);
    }

    private Contradiction contradiction(Finding.Kind what) {
        var allowed = new ArrayList<Allowed>();
        var limit = proportion
                .find(Role.REGISTERED)
                .map(printed -> Named.of(Role.REGISTERED, printed))
                .filter(_ -> decides());
        var involved =
                Stream.concat(limit.stream(), figures.stream()).distinct().toList();
        for (var figure : involved) {
            var others = without(figure.role());
            if (figure.role() == kind.rate()) {
                rates(others).ifPresent(allowed::add);
            } else {
                var all = proportion.find(kind.rate()).map(Printed::isAll).orElse(false);
                allowed.add(
                        allowed(figure.role(), solve(others, Mode.HALF_UP, all), solve(others, Mode.TRUNCATE, all)));
            }
        }
        return new Contradiction(what, involved, allowed);
    }

    /// Whether all would be well if it were not more than there are in the register.
    private boolean decides() {
        return kind != Kind.SAMPLING
                && Stream.of(Mode.values())
                        .anyMatch(mode ->
                                solve(without(Role.REGISTERED), mode, false).isPresent());
    }

    /// The rates the counts give.
    private Optional<Allowed> rates(Proportion others) {
        var rate = proportion.find(kind.rate());
        return solve(others, Mode.HALF_UP, false)
                .filter(counts -> counts.whole().isOne() && counts.part().isOne())
                .filter(counts -> counts.whole().first().signum() > 0)
                .flatMap(counts -> rate.map(printed -> {
                    var share = new Fraction(
                                    counts.part().first(), counts.whole().first())
                            .times(printed.unit().whole());
                    return new Allowed(
                            kind.rate(),
                            "",
                            Values.of(printed.capped(share, Mode.HALF_UP)),
                            Values.of(printed.like(share, Mode.TRUNCATE)));
                }));
    }

    private Allowed allowed(Role role, Optional<Counts> halfUp, Optional<Counts> truncated) {
        return new Allowed(
                role, "", Values.of(halfUp.flatMap(c -> of(role, c))), Values.of(truncated.flatMap(c -> of(role, c))));
    }

    private Optional<Wholes> of(Role role, Counts counts) {
        if (role == kind.whole()) {
            return Optional.of(counts.whole());
        }
        if (role == Role.REGISTERED) {
            return Optional.of(new Wholes(counts.whole().first(), Optional.empty()));
        }
        return role == kind.part() ? Optional.of(counts.part()) : counts.rest();
    }

    /// @param cap whether 100 means all of them and nothing less
    private Optional<Counts> solve(Proportion given, Mode mode, boolean cap) {
        var share = given.find(kind.rate())
                .map(rate -> cap && rate.isAll() ? Interval.of(Fraction.ONE) : rate.share(mode))
                .orElse(Interval.ANY);
        var free = (kind == Kind.RATIO || kind == Kind.SAMPLING)
                && given.find(kind.rest()).isEmpty();
        var whole = box(given, kind.whole(), Wholes.FROM_ONE, mode);
        var part = box(given, kind.part(), Wholes.FROM_ZERO, mode);
        var rest = box(given, kind.rest(), Wholes.FROM_ZERO, mode);
        var most = kind == Kind.SAMPLING ? Optional.<Printed>empty() : given.find(Role.REGISTERED);
        var limited = most.flatMap(registered -> registered.range(mode).wholes())
                .map(registered -> whole.flatMap(new Wholes(BigInteger.ZERO, registered.last())::and))
                .orElse(whole);
        return limited.flatMap(n -> part.flatMap(p ->
                rest.flatMap(r -> new Counts(n, p, free ? Optional.empty() : Optional.of(r)).within(share))));
    }

    private static Optional<Wholes> box(Proportion given, Role role, Wholes otherwise, Mode mode) {
        return given.find(role).map(printed -> printed.range(mode).wholes()).orElse(Optional.of(otherwise));
    }

    private Proportion without(Role role) {
        Map<Role, Printed> others = new EnumMap<>(Role.class);
        others.putAll(proportion.figures());
        others.remove(role);
        return new Proportion(kind, others);
    }

    private Stream<Role> counts() {
        return Stream.of(kind.whole(), kind.part(), kind.rest()).filter(this::has);
    }

    private boolean has(Role role) {
        return proportion.find(role).isPresent();
    }

    private static Stream<Role> roles(Kind kind) {
        return Stream.of(kind.whole(), kind.part(), kind.rest(), kind.rate());
    }
}
