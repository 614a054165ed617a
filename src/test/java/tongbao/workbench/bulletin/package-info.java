/// The bulletin screen, typed and clicked through.
@NullMarked
package tongbao.workbench.bulletin;

import org.jspecify.annotations.NullMarked;
