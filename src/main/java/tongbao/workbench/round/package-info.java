/// 轮次: opening a round over the register as it stood, and what a round is made of.
@NullMarked
package tongbao.workbench.round;

import org.jspecify.annotations.NullMarked;
