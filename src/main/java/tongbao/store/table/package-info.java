/// The tables, which answer every question and can be made anew from the journal at any time. `Changes` applies an
/// entry to them; each `…Rows` is one table with what an entry does to it and how it is read; each `…Store` is what
/// other rooms may ask; `Database` is the one door to H2.
@NullMarked
package tongbao.store.table;

import org.jspecify.annotations.NullMarked;
