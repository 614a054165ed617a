package tongbao.domain.verdict;

import java.util.List;
import tongbao.domain.catalogue.ClauseCode;

/// 结论 for one subject, computed from its answers and never stored.
public sealed interface Verdict {
    Score score();

    /// 合格
    record Passed(Score score) implements Verdict {}

    /// 不合格, with what decided it. A reached veto decides although other clauses are still 未查.
    record Failed(Score score, Reason reason) implements Verdict {}

    /// 未定: clauses that may still decide are 未查 or 待定. It counts neither as passed nor as failed.
    record Open(Score score, List<ClauseCode> unseen, List<ClauseCode> undecided) implements Verdict {
        public Open {
            unseen = List.copyOf(unseen);
            undecided = List.copyOf(undecided);
        }
    }

    /// 免检: no clause of the catalogue applies.
    record Exempt(Score score) implements Verdict {}
}
