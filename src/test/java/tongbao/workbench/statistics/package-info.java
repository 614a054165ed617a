/// The statistics screen, clicked through.
@NullMarked
package tongbao.workbench.statistics;

import org.jspecify.annotations.NullMarked;
