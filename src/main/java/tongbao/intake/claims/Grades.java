package tongbao.intake.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.consistency.claim.Named;
import tongbao.domain.consistency.claim.Printed;
import tongbao.domain.consistency.claim.Relation;
import tongbao.domain.consistency.claim.Relation.Kind;
import tongbao.domain.consistency.claim.Role;
import tongbao.domain.number.Fraction;

/// Results in three grades: 合格, 基本合格, 不合格. Whether 基本合格 counts as passed is not said; the reading that comes
/// nearer to the printed rate is the one that is held against it.
record Grades(Printed inspected, Printed passing, Printed middling, Optional<Printed> failing) {
    /// That the grades are all that was inspected; empty if one is not printed.
    Optional<Relation> sum() {
        return failing.map(failed -> new Relation.Sum(
                new Named(Role.INSPECTED, "", inspected),
                new ArrayList<>(List.of(
                        new Named(Role.PASSING, "", passing),
                        new Named(Role.ITEM, "基本合格", middling),
                        new Named(Role.FAILING, "", failed))),
                Optional.empty()));
    }

    Relation rate(Printed rate) {
        var both =
                PartLists.total(List.of(new Named(Role.PASSING, "", passing), new Named(Role.ITEM, "基本合格", middling)));
        var passed = distance(both, rate).compareTo(distance(passing, rate)) < 0 ? both : passing;
        return new Relation.Proportion(
                Kind.PASSING, Map.of(Role.INSPECTED, inspected, Role.PASSING, passed, Role.RATE, rate));
    }

    private Fraction distance(Printed passed, Printed rate) {
        if (inspected.value().signum() == 0) {
            return Fraction.ZERO;
        }
        var percent = passed.value().dividedBy(inspected.value()).times(100).minus(rate.value());
        return percent.signum() < 0 ? percent.negated() : percent;
    }
}
