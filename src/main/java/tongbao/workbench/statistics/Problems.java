package tongbao.workbench.statistics;

import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.verdict.Reason;
import tongbao.domain.verdict.Verdict;

/// Which subjects a count of problems counts.
final class Problems {
    private Problems() {}

    /// 有问题 is recorded, also below the line of a veto.
    static boolean isFound(Inspection inspection, ClauseCode code) {
        return inspection.answer(code) instanceof Answer.Problem;
    }

    /// The clause made the subject fail.
    static boolean decides(Outcome outcome, ClauseCode code) {
        return outcome.verdict() instanceof Verdict.Failed(var _, Reason.VetoReached(var clauses))
                && clauses.contains(code);
    }
}
