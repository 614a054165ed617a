/// What goes wrong with a store, as values: why it could not be opened, read or changed, what lies on the disk that was
/// not written so, why a change was refused. Every part of the store throws them; the sentences are elsewhere.
@NullMarked
package tongbao.store.failure;

import org.jspecify.annotations.NullMarked;
