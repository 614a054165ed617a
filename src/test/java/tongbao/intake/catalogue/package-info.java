@NullMarked
package tongbao.intake.catalogue;

import org.jspecify.annotations.NullMarked;
