/// Statistics and verdicts with their derivations, for programs to read.
@NullMarked
package tongbao.document.statistics;

import org.jspecify.annotations.NullMarked;
