/// Windows and working days, with the holidays of real years.
@NullMarked
package tongbao.domain.calendar;

import org.jspecify.annotations.NullMarked;
