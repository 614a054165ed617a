/// Holidays read from text.
@NullMarked
package tongbao.intake.calendar;

import org.jspecify.annotations.NullMarked;
