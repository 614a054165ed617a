package tongbao.workbench.inspect.axis;

import java.util.Optional;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Subject;

/// One subject under the clause at hand.
///
/// @param last what was recorded for the clause in the round before; empty if nothing was
public record AxisRow(Subject subject, Inspection inspection, Optional<Answer> last) {
    Answer answer(ClauseCode clause) {
        return inspection.answer(clause);
    }
}
