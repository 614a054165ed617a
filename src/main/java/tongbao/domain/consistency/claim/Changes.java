package tongbao.domain.consistency.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.consistency.claim.Finding.Contradiction;
import tongbao.domain.consistency.claim.Finding.Derived;
import tongbao.domain.consistency.claim.Finding.Follows;
import tongbao.domain.consistency.claim.Finding.How;
import tongbao.domain.consistency.claim.Finding.UnitUnstated;
import tongbao.domain.consistency.claim.Finding.Unrounded;
import tongbao.domain.consistency.claim.Printed.Unit;
import tongbao.domain.consistency.claim.Relation.Change;
import tongbao.domain.number.Fraction;
import tongbao.domain.number.Rounding.Mode;

/// Holds a change against the rates it lies between. Percentage points are the difference of the two printed rates;
/// a change printed in % may also mean a percentage of the earlier rate.
final class Changes {
    private final Printed now;
    private final Printed change;
    private final List<Named> figures;

    private Changes(Change given) {
        now = given.now();
        change = given.change();
        var all = new ArrayList<Named>();
        given.before().ifPresent(before -> all.add(Named.of(Role.PREVIOUS, before)));
        all.add(Named.of(Role.NOW, now));
        all.add(Named.of(Role.CHANGE, change));
        figures = List.copyOf(all);
    }

    static Finding check(Change change) {
        var changes = new Changes(change);
        return change.before().map(changes::between).orElseGet(changes::before);
    }

    private Finding before() {
        var points = Optional.of(now.value().minus(change.value()))
                .filter(this::isPossible)
                .map(value -> now.with(decimals(), value));
        if (change.unit() != Unit.PERCENT) {
            return points.<Finding>map(text -> derived(text)).orElseGet(() -> impossible());
        }
        var relative = base().filter(base -> base.signum() > 0)
                .map(base -> now.value().dividedBy(base))
                .filter(this::isPossible)
                .map(value -> now.with(Math.max(2, decimals()), value));
        if (points.isPresent() && relative.isPresent()) {
            return new UnitUnstated(points.get(), relative.get(), figures);
        }
        return points.or(() -> relative).<Finding>map(this::derived).orElseGet(this::impossible);
    }

    private Finding between(Printed before) {
        var difference = now.value().minus(before.value());
        var figure = figures.getLast();
        if (isPrinted(difference)) {
            return new Follows(figure, How.POINTS, figures);
        }
        if (change.unit() == Unit.PERCENT && before.value().signum() > 0 && isPrinted(relative(before))) {
            return new Follows(figure, How.RELATIVE, figures);
        }
        if (now.range(Mode.HALF_UP).plus(before.range(Mode.HALF_UP).negated()).meets(change.range(Mode.HALF_UP))) {
            return new Unrounded(change.with(decimals(), difference), figures);
        }
        var allowed = new ArrayList<Allowed>();
        allowed.add(Allowed.exactly(
                Role.CHANGE,
                change.unit() == Unit.PERCENT && before.value().signum() > 0
                        ? Values.of(change.with(decimals(), difference), change.with(2, relative(before)))
                        : Values.of(change.with(decimals(), difference))));
        allowed.add(Allowed.exactly(Role.NOW, rate(before.value().plus(change.value()))));
        allowed.add(Allowed.exactly(Role.PREVIOUS, rate(now.value().minus(change.value()))));
        return new Contradiction(Finding.Kind.INCONSISTENT, figures, allowed);
    }

    private boolean isPrinted(Fraction value) {
        return change.range(Mode.HALF_UP).contains(value)
                || change.range(Mode.TRUNCATE).contains(value)
                || change.value().equals(value);
    }

    private Values rate(Fraction value) {
        return isPossible(value) ? Values.of(now.with(decimals(), value)) : Values.none();
    }

    private Fraction relative(Printed before) {
        return now.value()
                .minus(before.value())
                .dividedBy(before.value())
                .times(change.unit().whole());
    }

    /// What the present rate is divided by to have the earlier one.
    private Optional<Fraction> base() {
        return Optional.of(
                Fraction.ONE.plus(change.value().dividedBy(change.unit().whole())));
    }

    /// A rate lies between nothing and all; the last printed digit may be rounded.
    private boolean isPossible(Fraction value) {
        return value.signum() >= 0
                && (now.unit() == Unit.COUNT
                        || value.compareTo(now.unit().whole().plus(change.step())) < 0
                        || value.equals(now.unit().whole()));
    }

    private Finding derived(String previous) {
        return new Derived(Allowed.exactly(Role.PREVIOUS, Values.of(previous)), false, figures);
    }

    private Finding impossible() {
        return new Contradiction(
                Finding.Kind.IMPOSSIBLE, figures, List.of(Allowed.exactly(Role.PREVIOUS, Values.none())));
    }

    private int decimals() {
        return Math.max(now.decimals(), change.decimals());
    }
}
