/// What is asked of a store as a whole: everything about a round at once, its rates over compact rows, the rounds
/// before it, and what a plan of changes is made against. It asks the doors of [tongbao.store.Store] like any other
/// room; nothing in `tongbao.store` knows of it.
@NullMarked
package tongbao.store.reading;

import org.jspecify.annotations.NullMarked;
