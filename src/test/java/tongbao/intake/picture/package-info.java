@NullMarked
package tongbao.intake.picture;

import org.jspecify.annotations.NullMarked;
