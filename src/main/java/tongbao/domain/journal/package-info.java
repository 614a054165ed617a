/// Every change a person can make, one record each, with what was before and what is after.
@NullMarked
package tongbao.domain.journal;

import org.jspecify.annotations.NullMarked;
