/// The two composition roots: the window (`Desktop`) and the command line (`Commands`). Nothing else lives here.
@NullMarked
package tongbao.app;

import org.jspecify.annotations.NullMarked;
