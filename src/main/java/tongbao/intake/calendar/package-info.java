/// Holidays and 调休 in: the years that come with the program, and files of an office.
@NullMarked
package tongbao.intake.calendar;

import org.jspecify.annotations.NullMarked;
