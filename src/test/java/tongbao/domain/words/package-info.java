@NullMarked
package tongbao.domain.words;

import org.jspecify.annotations.NullMarked;
