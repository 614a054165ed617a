/// Why a document could not be made, in words for the office.
@NullMarked
package tongbao.document.problem;

import org.jspecify.annotations.NullMarked;
