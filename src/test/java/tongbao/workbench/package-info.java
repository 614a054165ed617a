@NullMarked
package tongbao.workbench;

import org.jspecify.annotations.NullMarked;
