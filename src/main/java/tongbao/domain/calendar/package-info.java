/// 日历: windows that look back from 监测时间点, and working days with the holidays of a year.
@NullMarked
package tongbao.domain.calendar;

import org.jspecify.annotations.NullMarked;
