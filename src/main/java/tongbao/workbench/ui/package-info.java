/// What two screens share: work off the screen thread, problems as sentences, words, theme, glyphs, the session that
/// every screen gets by constructor. Knows no screen.
@NullMarked
package tongbao.workbench.ui;

import org.jspecify.annotations.NullMarked;
