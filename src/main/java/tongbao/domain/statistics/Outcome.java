package tongbao.domain.statistics;

import tongbao.domain.register.Subject;
import tongbao.domain.verdict.Verdict;

/// One enrolled subject with its verdict: the row every statistic is counted from.
///
/// @param drawn whether it was to be inspected in this round
public record Outcome(Subject subject, boolean drawn, Verdict verdict) {}
