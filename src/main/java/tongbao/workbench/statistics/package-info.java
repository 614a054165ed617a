/// 统计: the figures of the round at hand: rates, trend, problems, bands, ranking, units, repeat offenders, messages and
/// own checks; each with its denominator, how it came about, and the subjects behind it.
@NullMarked
package tongbao.workbench.statistics;

import org.jspecify.annotations.NullMarked;
