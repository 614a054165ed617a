/// What was found about printed figures, as sentences in the reader's language.
@NullMarked
package tongbao.domain.words.claim;

import org.jspecify.annotations.NullMarked;
