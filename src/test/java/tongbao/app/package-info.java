/// The program as it is started.
@NullMarked
package tongbao.app;

import org.jspecify.annotations.NullMarked;
