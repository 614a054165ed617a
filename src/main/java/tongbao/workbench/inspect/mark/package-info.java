/// 标注: a screenshot over the whole screen, looked at and marked by mouse and by keys. The original is never changed;
/// what is drawn makes another picture beside it.
@NullMarked
package tongbao.workbench.inspect.mark;

import org.jspecify.annotations.NullMarked;
