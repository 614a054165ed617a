package tongbao.domain.consistency.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tongbao.domain.consistency.claim.Relation.Kind;
import tongbao.domain.consistency.claim.Relation.Proportion;
import tongbao.domain.number.Rounding.Mode;

/// The proportions of a bulletin with the claims they stand in.
record Rates(Claim claim, Proportion proportion) {
    static List<Rates> of(PrintedBulletin bulletin) {
        return bulletin.claims().stream()
                .flatMap(claim -> claim.relations().stream()
                        .flatMap(relation -> relation instanceof Proportion proportion
                                ? Stream.of(new Rates(claim, proportion))
                                : Stream.empty()))
                .toList();
    }

    boolean isPassRate() {
        return proportion.kind() == Kind.PASSING || proportion.kind() == Kind.FAILING;
    }

    boolean isAbout(Claim other) {
        return Scope.plain(claim.subject()).equals(Scope.plain(other.subject()));
    }

    Scope scope() {
        return Scope.of(claim);
    }

    /// The same figures with one more, or with another in its place.
    Proportion with(Role role, Printed printed) {
        Map<Role, Printed> figures = new EnumMap<>(Role.class);
        figures.putAll(proportion.figures());
        figures.put(role, printed);
        return new Proportion(proportion.kind(), figures);
    }

    /// Whether the two may be the same number, one of them perhaps printed with fewer digits.
    static boolean agree(Printed one, Printed other) {
        return Stream.of(Mode.values()).anyMatch(mode -> one.share(mode).meets(other.share(mode)));
    }
}
