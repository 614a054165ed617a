/// Tests of what is recorded about one subject.
@NullMarked
package tongbao.domain.inspection;

import org.jspecify.annotations.NullMarked;
