/// The one place where what was recorded lives: journal, H2 and kept files. No other room knows a database.
@NullMarked
package tongbao.store;

import org.jspecify.annotations.NullMarked;
