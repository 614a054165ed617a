/// 通报: the official letter as blocks whose numbers are figures computed from the data.
@NullMarked
package tongbao.domain.bulletin;

import org.jspecify.annotations.NullMarked;
