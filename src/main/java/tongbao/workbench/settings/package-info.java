/// 设置: the office's profile, the inspector's name, language and looks.
@NullMarked
package tongbao.workbench.settings;

import org.jspecify.annotations.NullMarked;
