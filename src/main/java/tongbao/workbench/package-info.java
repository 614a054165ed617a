/// The window: one package a screen, and in `ui` what two screens share.
@NullMarked
package tongbao.workbench;

import org.jspecify.annotations.NullMarked;
