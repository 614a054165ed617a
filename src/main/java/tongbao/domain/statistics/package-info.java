/// 统计: shares with their denominators, by region, level, type and platform, and changes between rounds.
@NullMarked
package tongbao.domain.statistics;

import org.jspecify.annotations.NullMarked;
