package tongbao.domain.statistics;

import tongbao.domain.verdict.Verdict;

/// Counts of subjects. Inspected is passed plus failed: what is still open, not drawn or exempt is in no rate.
///
/// @param registered running subjects at the snapshot
/// @param passed 合格
/// @param failed 不合格
/// @param open 未定, among the drawn
/// @param exempt 免检, among the drawn
public record Tally(int registered, int passed, int failed, int open, int exempt) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    public static Tally of(Outcome outcome) {
        if (!outcome.drawn()) {
            return new Tally(1, 0, 0, 0, 0);
        }
        return switch (outcome.verdict()) {
            case Verdict.Passed _ -> new Tally(1, 1, 0, 0, 0);
            case Verdict.Failed _ -> new Tally(1, 0, 1, 0, 0);
            case Verdict.Open _ -> new Tally(1, 0, 0, 1, 0);
            case Verdict.Exempt _ -> new Tally(1, 0, 0, 0, 1);
        };
    }

    public Tally plus(Tally other) {
        return new Tally(
                registered + other.registered,
                passed + other.passed,
                failed + other.failed,
                open + other.open,
                exempt + other.exempt);
    }

    /// The denominator of the pass rate.
    public int inspected() {
        return passed + failed;
    }

    /// 合格率
    public Share passRate() {
        return new Share(passed, inspected());
    }

    /// 抽查比例: the inspected of the registered.
    public Share coverage() {
        return new Share(inspected(), registered);
    }
}
