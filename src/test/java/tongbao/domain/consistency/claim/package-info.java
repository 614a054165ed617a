@NullMarked
package tongbao.domain.consistency.claim;

import org.jspecify.annotations.NullMarked;
