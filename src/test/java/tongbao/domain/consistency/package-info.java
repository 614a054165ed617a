/// The checks of the standing list, each with what it finds and what it lets pass.
@NullMarked
package tongbao.domain.consistency;

import org.jspecify.annotations.NullMarked;
