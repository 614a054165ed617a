package tongbao.domain.consistency.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.consistency.claim.Finding.Contradiction;
import tongbao.domain.consistency.claim.Relation.Kind;
import tongbao.domain.consistency.claim.Relation.Sum;

/// Totals that are split in more than one way, or are the whole of a rate elsewhere; parts that have a rate of their
/// own.
final class Splits {
    private record Split(Claim claim, Sum sum) {}

    private Splits() {}

    static List<Remark> remarks(PrintedBulletin bulletin) {
        var rates = Rates.of(bulletin);
        var splits = bulletin.claims().stream()
                .flatMap(claim -> claim.relations().stream()
                        .flatMap(relation ->
                                relation instanceof Sum sum ? Stream.of(new Split(claim, sum)) : Stream.empty()))
                .toList();
        var remarks = new ArrayList<Remark>();
        for (var split : splits) {
            splits.stream()
                    .filter(other -> !other.claim().equals(split.claim()) && isSameWhole(split.claim(), other.claim()))
                    .filter(other -> !Rates.agree(total(split), total(other)))
                    .forEach(other -> remarks.add(new Remark(
                            split.claim(), Twice.twice(Role.TOTAL, total(split), total(other), other.claim()))));
            wholes(split, rates).ifPresent(remarks::add);
            remarks.addAll(parts(split, rates));
        }
        return remarks;
    }

    private static Printed total(Split split) {
        return split.sum().total().printed();
    }

    private static boolean isSameWhole(Claim one, Claim other) {
        return Scope.plain(one.subject()).equals(Scope.plain(other.subject()))
                && Scope.of(one).whole().equals(Scope.of(other).whole());
    }

    /// The total, where the words say which count it is and exactly one rate prints that count.
    private static Optional<Remark> wholes(Split split, List<Rates> rates) {
        return Scope.of(split.claim()).role().flatMap(role -> {
            var printed = rates.stream()
                    .filter(rate -> rate.isAbout(split.claim()) && rate.scope().isOverall())
                    .filter(rate ->
                            count(rate, role).isPresent() && !rate.claim().equals(split.claim()))
                    .toList();
            var agrees = printed.stream()
                    .anyMatch(rate -> Rates.agree(count(rate, role).orElseThrow(), total(split)));
            return agrees || printed.size() != 1
                    ? Optional.empty()
                    : Optional.of(new Remark(
                            split.claim(),
                            Twice.twice(
                                    Role.TOTAL,
                                    total(split),
                                    count(printed.getFirst(), role).orElseThrow(),
                                    printed.getFirst().claim())));
        });
    }

    private static Optional<Printed> count(Rates rate, Role role) {
        return rate.isPassRate() || rate.proportion().kind() == Kind.SAMPLING
                ? rate.proportion().find(role)
                : Optional.empty();
    }

    /// Parts of the same name as the scope of a rate fit that rate.
    private static List<Remark> parts(Split split, List<Rates> rates) {
        var role = Scope.of(split.claim()).role().filter(each -> each != Role.REGISTERED);
        if (role.isEmpty()) {
            return List.of();
        }
        var remarks = new ArrayList<Remark>();
        for (var part : split.sum().parts()) {
            rates.stream()
                    .filter(rate -> rate.isPassRate() && rate.isAbout(split.claim()))
                    .filter(rate -> rate.scope().text().equals(Scope.plain(part.label())))
                    .filter(rate -> !fits(rate, role.get(), part.printed()))
                    .forEach(rate -> remarks.add(new Remark(split.claim(), contradiction(part, rate, role.get()))));
        }
        return remarks;
    }

    private static boolean fits(Rates rate, Role role, Printed printed) {
        return rate.proportion()
                .find(role)
                .map(own -> Rates.agree(own, printed))
                .orElseGet(() ->
                        Proportions.isPossible(rate.with(role, printed)) || !Proportions.isPossible(rate.proportion()));
    }

    private static Finding contradiction(Named part, Rates rate, Role role) {
        var figures = new ArrayList<Named>();
        figures.add(part);
        rate.proportion().figures().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(figure -> figures.add(Named.of(figure.getKey(), figure.getValue())));
        var allowed = rate.proportion()
                .find(role)
                .map(own -> Values.of(own.text()))
                .orElseGet(() -> Proportions.candidates(rate.proportion(), role));
        return new Contradiction(
                Finding.Kind.PRINTED_TWICE,
                figures,
                List.of(Allowed.exactly(part, allowed)),
                List.of(rate.claim().id()));
    }
}
