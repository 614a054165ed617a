/// What the log may hold: when, where in the program, what kind of failure. No name, no text, no path, because logs are
/// handed on.
@NullMarked
package tongbao.app.log;

import org.jspecify.annotations.NullMarked;
