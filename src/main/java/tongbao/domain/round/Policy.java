package tongbao.domain.round;

import tongbao.domain.catalogue.Catalogue;

/// What the office decided about how a round is judged, beyond its catalogues. Fixed when the round is opened.
///
/// @param reviewing what a second person has to confirm before it counts
/// @param scope what of the catalogues is asked
public record Policy(Reviewing reviewing, Scope scope) {
    /// What is recorded decides at once.
    public static final Policy AT_ONCE = new Policy(Reviewing.NOTHING, Scope.ALL);

    /// Vetoes wait for a second person.
    public static final Policy REVIEWED = new Policy(Reviewing.VETOES, Scope.ALL);

    /// 复核: the usual practice for 单项否决 is two persons (inspection.md, section 2), but no rule demands it.
    public enum Reviewing {
        NOTHING,
        /// A reached veto counts when it was accepted; until then the subject is 未定.
        VETOES
    }

    /// 检查范围
    public enum Scope {
        ALL,
        /// 只查单项否决, as between the full rounds of a quarter (无锡: every month).
        VETOES
    }

    public Policy with(Scope other) {
        return new Policy(reviewing, other);
    }

    /// What of `catalogue` a round of this policy asks.
    public Catalogue asked(Catalogue catalogue) {
        return switch (scope) {
            case ALL -> catalogue;
            case VETOES -> catalogue.vetoesOnly();
        };
    }
}
