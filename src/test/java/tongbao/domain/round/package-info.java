/// What a round is, as rules.
@NullMarked
package tongbao.domain.round;

import org.jspecify.annotations.NullMarked;
