/// Hostile input: every reader of files from outside is given damaged and ill-meant ones by the thousand.
@NullMarked
package tongbao.fuzz;

import org.jspecify.annotations.NullMarked;
