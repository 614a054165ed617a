/// 统计: pass rates of the round at hand by region, level, type and platform, each with its denominator and the
/// subjects behind it.
@NullMarked
package tongbao.workbench.statistics;

import org.jspecify.annotations.NullMarked;
