@NullMarked
package tongbao.intake.plan;

import org.jspecify.annotations.NullMarked;
