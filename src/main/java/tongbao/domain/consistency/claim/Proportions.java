package tongbao.domain.consistency.claim;

import java.util.ArrayList;
import java.util.List;
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
    private final Possible possible;
    private final List<Named> figures;

    private Proportions(Proportion proportion) {
        this.kind = proportion.kind();
        this.proportion = proportion;
        this.possible = new Possible(proportion);
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
        var others = new Possible(proportion).without(role);
        return others.of(role, others.under(Mode.HALF_UP));
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
        var halfUp = possible.under(Mode.HALF_UP);
        var truncated = possible.under(Mode.TRUNCATE);
        if (halfUp.isEmpty() && truncated.isEmpty()) {
            return contradiction(counts == 1 ? Finding.Kind.IMPOSSIBLE : Finding.Kind.INCONSISTENT);
        }
        var printed = rate.get();
        if (printed.isAll() && possible.capped(Mode.HALF_UP).isEmpty() && kind != Kind.RATIO && kind != Kind.SAMPLING) {
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
        var capped = possible.capped(Mode.HALF_UP);
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
        var solved = possible.under(Mode.HALF_UP);
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
            var others = possible.without(figure.role());
            if (figure.role() == kind.rate()) {
                rates(others).ifPresent(allowed::add);
            } else {
                allowed.add(allowed(figure.role(), others.capped(Mode.HALF_UP), others.capped(Mode.TRUNCATE)));
            }
        }
        return new Contradiction(what, involved, allowed);
    }

    /// Whether all would be well if it were not more than there are in the register.
    private boolean decides() {
        return kind != Kind.SAMPLING
                && Stream.of(Mode.values())
                        .anyMatch(mode ->
                                possible.without(Role.REGISTERED).under(mode).isPresent());
    }

    /// The rates the counts give.
    private Optional<Allowed> rates(Possible others) {
        var rate = proportion.find(kind.rate());
        return others.under(Mode.HALF_UP)
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
        return new Allowed(role, "", possible.of(role, halfUp), possible.of(role, truncated));
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
