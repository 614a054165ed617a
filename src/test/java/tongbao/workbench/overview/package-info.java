@NullMarked
package tongbao.workbench.overview;

import org.jspecify.annotations.NullMarked;
