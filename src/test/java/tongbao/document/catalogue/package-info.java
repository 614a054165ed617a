@NullMarked
package tongbao.document.catalogue;

import org.jspecify.annotations.NullMarked;
