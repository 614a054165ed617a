/// Scoring as rules, held against the catalogue of 2019.
@NullMarked
package tongbao.domain.verdict;

import org.jspecify.annotations.NullMarked;
