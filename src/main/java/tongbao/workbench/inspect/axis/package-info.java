/// 按指标: one clause down all subjects of the round, several of which can be answered in one step.
@NullMarked
package tongbao.workbench.inspect.axis;

import org.jspecify.annotations.NullMarked;
