@NullMarked
package tongbao.workbench.frame;

import org.jspecify.annotations.NullMarked;
