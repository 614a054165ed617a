@NullMarked
package tongbao.domain.journal;

import org.jspecify.annotations.NullMarked;
