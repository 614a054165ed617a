/// The frame of the window: rail, top bar, status bar, search, the sheet of keys. It knows the places, not the screens
/// that stand in them.
@NullMarked
package tongbao.workbench.frame;

import org.jspecify.annotations.NullMarked;
