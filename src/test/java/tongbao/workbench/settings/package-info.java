/// The settings under real events.
@NullMarked
package tongbao.workbench.settings;

import org.jspecify.annotations.NullMarked;
