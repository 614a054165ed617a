/// Domain values as sentences in the reader's language.
@NullMarked
package tongbao.domain.words;

import org.jspecify.annotations.NullMarked;
