/// 检查: the answers, findings and pictures recorded for one subject in one round.
@NullMarked
package tongbao.domain.inspection;

import org.jspecify.annotations.NullMarked;
