/// Rounding and exact numbers, as rules.
@NullMarked
package tongbao.domain.number;

import org.jspecify.annotations.NullMarked;
