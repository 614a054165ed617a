@NullMarked
package tongbao.intake.claims;

import org.jspecify.annotations.NullMarked;
