/// 总览: the round at a glance, and the way back to where the inspector stopped.
@NullMarked
package tongbao.workbench.overview;

import org.jspecify.annotations.NullMarked;
