package tongbao.workbench.inspect.axis;

import java.util.HashMap;
import java.util.Map;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;

/// How many problems each clause has in the round, and how many subjects nobody has looked at under it. Kept up to
/// date subject by subject.
final class Tallies {
    /// @param asked how many subjects the clause asks
    record Tally(int problems, int unseen, int asked) {
        private static final Tally NONE = new Tally(0, 0, 0);

        private Tally plus(Answer answer, int by) {
            return new Tally(
                    problems + (answer instanceof Answer.Problem ? by : 0),
                    unseen + (Answer.isUnchecked(answer) ? by : 0),
                    asked + by);
        }
    }

    private final Map<ClauseCode, Tally> tallies = new HashMap<>();

    Tally of(ClauseCode clause) {
        return tallies.getOrDefault(clause, Tally.NONE);
    }

    /// Counts a subject in (1) or out (-1) under all clauses that ask it.
    void count(Iterable<ClauseCode> asked, Inspection inspection, int by) {
        for (var clause : asked) {
            tallies.put(clause, of(clause).plus(inspection.answer(clause), by));
        }
    }
}
