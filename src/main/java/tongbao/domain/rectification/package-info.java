/// 整改: what was found when findings were looked at again, and what that makes of a round's rates. The first result of
/// a round stays what it was; the result after rectification stands beside it.
@NullMarked
package tongbao.domain.rectification;

import org.jspecify.annotations.NullMarked;
