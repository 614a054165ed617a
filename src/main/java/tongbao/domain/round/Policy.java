package tongbao.domain.round;

import java.util.Map;
import java.util.Set;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.register.SubjectKind;

/// What the office decided about how a round is judged, beyond its catalogues. Fixed when the round is opened.
///
/// @param reviewing what a second person has to confirm before it counts
/// @param scope what of the catalogues is asked
/// @param together kinds whose rate is also printed over all of them (江门: 政府网站 with its 频道); none or at least two
/// @param mismatches what each kind of mismatch does; one that is not in it is listed separately
public record Policy(
        Reviewing reviewing, Scope scope, Set<SubjectKind> together, Map<MismatchKind, MismatchEffect> mismatches) {
    /// What is recorded decides at once.
    public static final Policy AT_ONCE = new Policy(Reviewing.NOTHING, Scope.ALL, Set.of(), Map.of());

    /// Vetoes wait for a second person.
    public static final Policy REVIEWED = new Policy(Reviewing.VETOES, Scope.ALL, Set.of(), Map.of());

    public Policy {
        together = Set.copyOf(together);
        mismatches = Map.copyOf(mismatches);
        if (together.size() == 1) {
            throw new IllegalArgumentException("one kind alone is not together with another");
        }
    }

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
        return new Policy(reviewing, other, together, mismatches);
    }

    public Policy withTogether(Set<SubjectKind> kinds) {
        return new Policy(reviewing, scope, kinds, mismatches);
    }

    public Policy withMismatches(Map<MismatchKind, MismatchEffect> effects) {
        return new Policy(reviewing, scope, together, effects);
    }

    /// What a mismatch of `kind` does in this round.
    public MismatchEffect effect(MismatchKind kind) {
        return mismatches.getOrDefault(kind, MismatchEffect.SEPARATE);
    }

    /// What of `catalogue` a round of this policy asks.
    public Catalogue asked(Catalogue catalogue) {
        return switch (scope) {
            case ALL -> catalogue;
            case VETOES -> catalogue.vetoesOnly();
        };
    }
}
