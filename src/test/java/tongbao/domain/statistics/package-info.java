/// Counting and comparing, as rules.
@NullMarked
package tongbao.domain.statistics;

import org.jspecify.annotations.NullMarked;
