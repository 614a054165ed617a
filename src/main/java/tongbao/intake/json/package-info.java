/// JSON from outside: bounded, strict, exact.
@NullMarked
package tongbao.intake.json;

import org.jspecify.annotations.NullMarked;
