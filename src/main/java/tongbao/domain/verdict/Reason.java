package tongbao.domain.verdict;

import java.util.List;
import tongbao.domain.catalogue.ClauseCode;

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
}
