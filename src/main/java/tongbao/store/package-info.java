/// The one place where what was recorded lives. No other room knows a database.
///
/// [Store] is the door. A change goes through `Live` (apply, journal, commit); the truth is `journal`, forced,
/// hash-chained files; H2, behind `table`, answers every question and is rebuilt by `Opening` whenever it cannot be
/// trusted. Beside these two, which do not know each other, lie `json` (how values are written), `file` (files and
/// their encryption) and `failure` (what goes wrong); above lies `reading` (what is asked of a store as a whole).
@NullMarked
package tongbao.store;

import org.jspecify.annotations.NullMarked;
