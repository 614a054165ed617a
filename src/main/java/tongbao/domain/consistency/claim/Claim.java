package tongbao.domain.consistency.claim;

import java.util.List;
import java.util.stream.Stream;

/// What a bulletin prints in one place.
///
/// @param subject what it is about: `site`, `account`, …; may be blank
/// @param scope which of them: `all`, `sampled`, 拉萨市 …; may be blank
/// @param what the words beside the figures: 抽查比例; may be blank
/// @param relations at least one
public record Claim(String id, String subject, String scope, String what, List<Relation> relations) {
    public Claim {
        relations = List.copyOf(relations);
        if (relations.isEmpty()) {
            throw new IllegalArgumentException("claim " + id + " claims nothing");
        }
    }

    /// What each relation says when it is held against itself alone.
    public List<Finding> findings() {
        var unread = relations.stream()
                .flatMap(relation -> relation instanceof Relation.Unread(var field, var text)
                        ? Stream.of(field + " " + text)
                        : Stream.empty())
                .toList();
        return relations.stream()
                .map(Claim::finding)
                .map(finding -> unread.isEmpty() ? finding : beside(unread, finding))
                .toList();
    }

    /// What follows for a figure that was left out reproduces nothing where a figure stands that could not be read.
    private static Finding beside(List<String> unread, Finding finding) {
        return finding instanceof Finding.Derived derived && derived.values().isOne()
                ? new Finding.Incomplete(unread, derived.figures())
                : finding;
    }

    private static Finding finding(Relation relation) {
        return switch (relation) {
            case Relation.Proportion proportion -> Proportions.check(proportion);
            case Relation.Sum sum -> Sums.check(sum);
            case Relation.Change change -> Changes.check(change);
            case Relation.Growth growth -> Growths.check(growth);
            case Relation.Product product -> Sums.check(product);
            case Relation.Average average -> Sums.check(average);
            case Relation.Ranking ranking -> Sums.check(ranking);
            case Relation.Lone(var figures) -> new Finding.Lone(figures);
            case Relation.Unread(var field, var text) -> new Finding.Unread(field, text);
        };
    }
}
