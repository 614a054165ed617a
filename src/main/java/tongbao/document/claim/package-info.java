/// What was found about printed figures, for programs to read.
@NullMarked
package tongbao.document.claim;

import org.jspecify.annotations.NullMarked;
