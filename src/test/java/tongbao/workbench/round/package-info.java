/// The round screen under real events.
@NullMarked
package tongbao.workbench.round;

import org.jspecify.annotations.NullMarked;
