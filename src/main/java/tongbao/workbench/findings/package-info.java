/// 问题: every finding of the round at hand in one table, to be filtered, sorted, marked for the verdict and for the
/// bulletin, copied and exported.
@NullMarked
package tongbao.workbench.findings;

import org.jspecify.annotations.NullMarked;
