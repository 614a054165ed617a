package tongbao.store;

import tongbao.domain.statistics.Tally;
import tongbao.domain.verdict.Verdict;

/// A verdict without its reasons: what is counted.
enum Conclusion {
    PASSED(new Tally(1, 1, 0, 0, 0)),
    FAILED(new Tally(1, 0, 1, 0, 0)),
    OPEN(new Tally(1, 0, 0, 1, 0)),
    EXEMPT(new Tally(1, 0, 0, 0, 1));

    private final Tally tally;

    Conclusion(Tally tally) {
        this.tally = tally;
    }

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
        return new Tally(
                tally.registered() * subjects,
                tally.passed() * subjects,
                tally.failed() * subjects,
                tally.open() * subjects,
                tally.exempt() * subjects);
    }
}
