@NullMarked
package tongbao.workbench.inspect;

import org.jspecify.annotations.NullMarked;
