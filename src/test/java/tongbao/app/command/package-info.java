/// The command line tried as a user tries it, on real files.
@NullMarked
package tongbao.app.command;

import org.jspecify.annotations.NullMarked;
