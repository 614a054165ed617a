/// 通报: the drafted letter as text that can be rewritten around its live figures, its pages as they will be printed,
/// and what is still to be looked at.
@NullMarked
package tongbao.workbench.bulletin;

import org.jspecify.annotations.NullMarked;
