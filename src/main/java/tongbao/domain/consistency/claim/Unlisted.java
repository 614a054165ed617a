package tongbao.domain.consistency.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tongbao.domain.consistency.claim.Finding.Explained;
import tongbao.domain.consistency.claim.Relation.Sum;

/// Parts that fall short of their total by exactly one that another split of the same subjects lists.
final class Unlisted {
    private Unlisted() {}

    static List<Remark> remarks(PrintedBulletin bulletin) {
        var remarks = new ArrayList<Remark>();
        for (var claim : bulletin.claims()) {
            for (var relation : claim.relations()) {
                if (relation instanceof Sum sum
                        && sum.unread().isEmpty()
                        && Sums.difference(sum).signum() > 0) {
                    bulletin.claims().stream()
                            .filter(other -> !other.equals(claim)
                                    && Scope.plain(other.subject()).equals(Scope.plain(claim.subject())))
                            .flatMap(other -> explanations(sum, other).stream())
                            .limit(1)
                            .forEach(explained -> remarks.add(new Remark(claim, explained)));
                }
            }
        }
        return remarks;
    }

    /// The one part of the other split that is missing here and is as great as the gap. The two must have a part in
    /// common, or the other split is not of the same things.
    private static List<Explained> explanations(Sum sum, Claim other) {
        var gap = Sums.difference(sum);
        var listed = sum.parts().stream().map(part -> Scope.plain(part.label())).collect(Collectors.toSet());
        return other.relations().stream()
                .filter(Sum.class::isInstance)
                .map(Sum.class::cast)
                .filter(split -> split.parts().stream().anyMatch(part -> listed.contains(Scope.plain(part.label()))))
                .map(split -> split.parts().stream()
                        .filter(part -> !listed.contains(Scope.plain(part.label())))
                        .filter(part -> part.printed().value().equals(gap))
                        .toList())
                .filter(missing -> missing.size() == 1)
                .map(missing ->
                        new Explained(gap.toString(), missing.getFirst().label(), other.id(), Sums.figures(sum)))
                .toList();
    }
}
