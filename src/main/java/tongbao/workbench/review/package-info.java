/// 复核: what waits for a second person, with its evidence beside it; acceptance, return, and rulings against the
/// computed verdict.
@NullMarked
package tongbao.workbench.review;

import org.jspecify.annotations.NullMarked;
