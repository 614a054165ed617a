/// Exact fractions and the one place where a figure is rounded to be read.
@NullMarked
package tongbao.domain.number;

import org.jspecify.annotations.NullMarked;
