package tongbao.domain.verdict;

import java.util.List;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Ruling;
import tongbao.domain.round.MismatchKind;

/// What made a subject fail.
public sealed interface Reason {
    /// Vetoes that were reached, in the order of the catalogue; the first is the deciding one.
    record VetoReached(List<ClauseCode> clauses) implements Reason {
        public VetoReached {
            clauses = List.copyOf(clauses);
        }
    }

    /// The points fell below the pass line.
    record BelowPassLine() implements Reason {}

    /// Findings of the round before that are still there, where the procedure lets these fail a subject.
    record Unrectified(List<FindingId> findings) implements Reason {
        public Unrectified {
            findings = List.copyOf(findings);
        }
    }

    /// A person decided so against the computed verdict.
    record Ruled(Ruling ruling) implements Reason {}

    /// The register and reality disagree, where the round counts that as failing.
    record Mismatched(List<MismatchKind> kinds) implements Reason {
        public Mismatched {
            kinds = List.copyOf(kinds);
        }
    }
}
