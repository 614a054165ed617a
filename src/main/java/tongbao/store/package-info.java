/// The one place where what was recorded lives. No other room knows a database.
///
/// [Store] is the door. A change goes through `Live` (apply, journal, commit); the truth is `Journal`, a forced,
/// hash-chained file; H2, behind `Database`, answers every question and is rebuilt by `Opening` whenever it cannot be
/// trusted; each `…Rows` is one table with what an entry does to it and how it is read. Below lie `file` (files and
/// their encryption) and `failure` (what goes wrong); above lies `reading` (what is asked of a store as a whole).
@NullMarked
package tongbao.store;

import org.jspecify.annotations.NullMarked;
