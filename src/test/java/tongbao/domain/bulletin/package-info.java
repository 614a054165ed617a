/// The letter, read whole.
@NullMarked
package tongbao.domain.bulletin;

import org.jspecify.annotations.NullMarked;
