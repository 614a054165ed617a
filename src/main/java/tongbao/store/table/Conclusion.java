package tongbao.store.table;

import tongbao.domain.statistics.Tally;
import tongbao.domain.verdict.Verdict;

/// A verdict without its reasons: what is counted.
enum Conclusion {
    PASSED,
    FAILED,
    OPEN,
    EXEMPT;

    static Conclusion of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed _ -> PASSED;
            case Verdict.Failed _ -> FAILED;
            case Verdict.Open _ -> OPEN;
            case Verdict.Exempt _ -> EXEMPT;
        };
    }

    /// So many drawn subjects of this conclusion.
    Tally times(int subjects) {
        return switch (this) {
            case PASSED -> new Tally(subjects, subjects, 0, 0, 0);
            case FAILED -> new Tally(subjects, 0, subjects, 0, 0);
            case OPEN -> new Tally(subjects, 0, 0, subjects, 0);
            case EXEMPT -> new Tally(subjects, 0, 0, 0, subjects);
        };
    }
}
