@NullMarked
package tongbao.workbench.register;

import org.jspecify.annotations.NullMarked;
