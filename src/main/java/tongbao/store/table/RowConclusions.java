package tongbao.store.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Subject;
import tongbao.domain.round.RoundId;
import tongbao.domain.verdict.Verdict;

/// The conclusions of rows of subjects with the same traits: at once where [RowScoring] settles them, else by the
/// scoring, which is asked once about rows that are alike.
final class RowConclusions {
    private static final RoundId NOWHERE = new RoundId("-");
    /// Rows alike that are remembered at most; so much is held in memory and no more.
    private static final int REMEMBERED = 10_000;

    private final List<ClauseCode> clauses;
    private final Function<Map<ClauseCode, Answer>, Verdict> judge;
    private final RowScoring scoring;
    private final Conclusion untouched;
    private final Map<String, Conclusion> remembered = new HashMap<>();

    /// @param clauses of the catalogue, in the order of the letters
    /// @param verdict of an inspection of `subject`
    RowConclusions(
            Catalogue catalogue, Subject subject, List<ClauseCode> clauses, Function<Inspection, Verdict> verdict) {
        this.clauses = clauses;
        judge = answers -> verdict.apply(new Inspection(NOWHERE, subject.id(), answers, List.of(), List.of()));
        scoring = RowScoring.of(catalogue, subject, clauses, judge);
        untouched = Conclusion.of(judge.apply(Map.of()));
    }

    /// The conclusion of a row.
    Conclusion of(String states, String details) {
        if (!details.isEmpty()) {
            return judged(new States(states, details));
        }
        return scoring.conclusion(states).orElseGet(() -> {
            if (remembered.size() == REMEMBERED) {
                remembered.clear();
            }
            return remembered.computeIfAbsent(states, _ -> judged(new States(states, details)));
        });
    }

    /// What a subject counts as about which nothing was recorded.
    Conclusion untouched() {
        return untouched;
    }

    private Conclusion judged(States row) {
        return Conclusion.of(judge.apply(row.answers(clauses)));
    }
}
