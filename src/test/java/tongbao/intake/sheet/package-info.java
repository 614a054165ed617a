@NullMarked
package tongbao.intake.sheet;

import org.jspecify.annotations.NullMarked;
