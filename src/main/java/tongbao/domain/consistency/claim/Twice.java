package tongbao.domain.consistency.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.consistency.claim.Finding.Agrees;
import tongbao.domain.consistency.claim.Finding.Contradiction;
import tongbao.domain.consistency.claim.Relation.Change;
import tongbao.domain.consistency.claim.Relation.Kind;
import tongbao.domain.consistency.claim.Relation.Lone;
import tongbao.domain.number.Rounding.Mode;

/// Figures that are printed in two claims of one bulletin: a rate and the same rate before its change, a rate that is
/// told again, a count that is named again.
final class Twice {
    private Twice() {}

    static List<Remark> remarks(PrintedBulletin bulletin) {
        var rates = Rates.of(bulletin);
        var remarks = new ArrayList<Remark>();
        for (var rate : rates) {
            rates.stream()
                    .filter(other -> !other.claim().equals(rate.claim()) && isSame(rate, other))
                    .flatMap(other -> differing(rate, other).stream())
                    .forEach(finding -> remarks.add(new Remark(rate.claim(), finding)));
        }
        for (var claim : bulletin.claims()) {
            for (var relation : claim.relations()) {
                switch (relation) {
                    case Change change -> changed(claim, change, rates).ifPresent(remarks::add);
                    case Lone(var figures)
                    when figures.size() == 1 ->
                        counted(claim, figures.getFirst(), rates).ifPresent(remarks::add);
                    default -> {
                        // only rates and lone counts are told again
                    }
                }
            }
        }
        return remarks;
    }

    /// Told in the same words, and at least one figure is the same.
    private static boolean isSame(Rates one, Rates other) {
        return one.proportion().kind() == other.proportion().kind()
                && one.isAbout(other.claim())
                && one.scope().equals(other.scope())
                && one.claim().what().equals(other.claim().what())
                && one.proportion().figures().entrySet().stream()
                        .anyMatch(figure -> other.proportion()
                                .find(figure.getKey())
                                .filter(printed ->
                                        printed.value().equals(figure.getValue().value()))
                                .isPresent());
    }

    private static Optional<Finding> differing(Rates one, Rates other) {
        for (var figure : one.proportion().figures().entrySet()) {
            var twin = other.proportion().find(figure.getKey());
            if (twin.isPresent() && !Rates.agree(figure.getValue(), twin.get())) {
                return Optional.of(twice(figure.getKey(), figure.getValue(), twin.get(), other.claim()));
            }
        }
        return Optional.empty();
    }

    /// The rate of a change is one of those that are printed about the same subjects.
    private static Optional<Remark> changed(Claim claim, Change change, List<Rates> rates) {
        var printed = rates.stream()
                .filter(rate -> rate.proportion().kind() == Kind.PASSING && rate.isAbout(claim))
                .filter(rate -> rate.proportion().find(Role.RATE).isPresent())
                .toList();
        var same = printed.stream().anyMatch(rate -> Rates.agree(rateOf(rate), change.now()));
        var inScope = printed.stream()
                .filter(rate -> rate.scope().equals(Scope.of(claim)))
                .toList();
        return same || inScope.size() != 1 || change.now().unit() == Printed.Unit.COUNT
                ? Optional.empty()
                : Optional.of(new Remark(
                        claim,
                        twice(
                                Role.NOW,
                                change.now(),
                                rateOf(inScope.getFirst()),
                                inScope.getFirst().claim())));
    }

    private static Printed rateOf(Rates rate) {
        return rate.proportion().find(Role.RATE).orElseThrow();
    }

    /// A count of those that failed or passed which the rate gives too; another number may count something else.
    private static Optional<Remark> counted(Claim claim, Named figure, List<Rates> rates) {
        var scope = Scope.of(claim);
        var role = scope.role().filter(each -> each != Role.REGISTERED && each != Role.INSPECTED);
        return role.flatMap(wanted -> rates.stream()
                .filter(Rates::isPassRate)
                .filter(rate -> rate.isAbout(claim) && rate.scope().isOverall())
                .filter(rate -> rate.proportion()
                        .find(wanted)
                        .filter(printed ->
                                printed.value().equals(figure.printed().value()))
                        .isPresent())
                .findFirst()
                .map(rate -> new Remark(
                        claim, new Agrees(List.of(figure), rate.claim().id()))));
    }

    static Contradiction twice(Role role, Printed printed, Printed twin, Claim other) {
        return new Contradiction(
                Finding.Kind.PRINTED_TWICE,
                List.of(Named.of(role, printed), Named.of(role, twin)),
                List.of(Allowed.exactly(role, Values.of(twin.like(twin.value(), Mode.HALF_UP)))),
                List.of(other.id()));
    }
}
