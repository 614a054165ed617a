/// The command line: the same program without a window. Every command opens the store, does one thing and ends; a
/// failed one leaves the store as it was.
@NullMarked
package tongbao.app.command;

import org.jspecify.annotations.NullMarked;
