@NullMarked
package tongbao.document;

import org.jspecify.annotations.NullMarked;
