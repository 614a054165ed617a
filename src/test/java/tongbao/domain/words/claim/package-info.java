@NullMarked
package tongbao.domain.words.claim;

import org.jspecify.annotations.NullMarked;
