@NullMarked
package tongbao.workbench.ui;

import org.jspecify.annotations.NullMarked;
