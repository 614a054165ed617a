/// Tables of printed figures in JSON: bulletins with their claims. Only what is printed is read; verdicts, remarks and
/// recomputed values that may stand beside it are not looked at.
@NullMarked
package tongbao.intake.claims;

import org.jspecify.annotations.NullMarked;
