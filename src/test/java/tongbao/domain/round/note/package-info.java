/// What a round records beside its subjects, as rules.
@NullMarked
package tongbao.domain.round.note;

import org.jspecify.annotations.NullMarked;
