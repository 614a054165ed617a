/// Figures printed in bulletins, held against each other. What is printed about one thing stands in a [Relation]; what
/// the other figures of a relation allow for each of them is computed exactly, under both roundings offices use; so a
/// figure that was left out is derived, and one that contradicts the others is named with all it could have been.
@NullMarked
package tongbao.domain.consistency.claim;

import org.jspecify.annotations.NullMarked;
