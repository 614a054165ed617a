/// How figures came about, in the reader's language.
@NullMarked
package tongbao.domain.words.derivation;

import org.jspecify.annotations.NullMarked;
