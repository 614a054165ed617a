/// Profiles as offices write them, good and bad.
@NullMarked
package tongbao.intake.office;

import org.jspecify.annotations.NullMarked;
