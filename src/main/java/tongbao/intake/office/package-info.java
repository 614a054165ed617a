/// Office profiles in JSON: how the command line is told who issues the bulletin.
@NullMarked
package tongbao.intake.office;

import org.jspecify.annotations.NullMarked;
