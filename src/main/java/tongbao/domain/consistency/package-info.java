/// 体检: what should be looked at before a round is printed. One small check a file over one immutable reading of the
/// round; each concern knows where it is, and the words know its remedy.
@NullMarked
package tongbao.domain.consistency;

import org.jspecify.annotations.NullMarked;
