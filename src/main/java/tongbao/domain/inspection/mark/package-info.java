/// What an inspector draws onto a screenshot: marks in pixels of the untouched original, in the order in which they
/// were drawn. The picture that comes of them is another one, kept beside the original.
@NullMarked
package tongbao.domain.inspection.mark;

import org.jspecify.annotations.NullMarked;
