/// 另记: what a round records beside its subjects, for its bulletin: findings about units, units that did well, special
/// checks, messages, and what lower levels checked themselves.
@NullMarked
package tongbao.domain.round.note;

import org.jspecify.annotations.NullMarked;
