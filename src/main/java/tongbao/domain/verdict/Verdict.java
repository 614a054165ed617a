package tongbao.domain.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Ruling;

/// 结论 for one subject, computed from its answers and never stored.
public sealed interface Verdict {
    Score score();

    /// The vetoes that were reached, if they decided; none else.
    default Set<ClauseCode> vetoes() {
        return this instanceof Failed(var _, Reason.VetoReached(var clauses)) ? Set.copyOf(clauses) : Set.of();
    }

    /// 合格
    ///
    /// @param ruling where a person decided so against the computed verdict
    record Passed(Score score, Optional<Ruling> ruling) implements Verdict {
        public Passed(Score score) {
            this(score, Optional.empty());
        }
    }

    /// 不合格, with what decided it. A reached veto decides although other clauses are still 未查.
    record Failed(Score score, Reason reason) implements Verdict {}

    /// 未定: clauses that may still decide are 未查 or 待定. It counts neither as passed nor as failed.
    ///
    /// @param unreviewed vetoes that are reached and not accepted yet, where the round asks for it
    record Open(Score score, List<ClauseCode> unseen, List<ClauseCode> undecided, List<ClauseCode> unreviewed)
            implements Verdict {
        public Open {
            unseen = List.copyOf(unseen);
            undecided = List.copyOf(undecided);
            unreviewed = List.copyOf(unreviewed);
        }

        public Open(Score score, List<ClauseCode> unseen, List<ClauseCode> undecided) {
            this(score, unseen, undecided, List.of());
        }
    }

    /// 免检: no clause of the catalogue applies.
    record Exempt(Score score) implements Verdict {}
}
