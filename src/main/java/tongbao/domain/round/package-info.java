/// 轮次: one period's inspection, its four dates and the frozen copy of its subjects.
@NullMarked
package tongbao.domain.round;

import org.jspecify.annotations.NullMarked;
