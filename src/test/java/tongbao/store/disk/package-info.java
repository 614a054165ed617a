/// A file system that writes down everything that is done to it, so that what a power cut would leave can be made up
/// afterwards, and that runs out of space when told to. It knows nothing of the store.
@NullMarked
package tongbao.store.disk;

import org.jspecify.annotations.NullMarked;
