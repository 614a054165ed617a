@NullMarked
package tongbao.domain.rectification;

import org.jspecify.annotations.NullMarked;
