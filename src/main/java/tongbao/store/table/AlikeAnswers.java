package tongbao.store.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;

/// The answers of many rows, made once for rows of the same letters: of 100,000 subjects most were answered alike.
final class AlikeAnswers {
    /// Rows that are remembered at most; so much is held in memory and no more.
    private static final int REMEMBERED = 10_000;

    private final Map<String, List<ClauseCode>> clauses;
    private final Map<Letters, Map<ClauseCode, Answer>> remembered = new HashMap<>();

    private record Letters(String kind, String states) {}

    /// @param clauses of each kind, in the order of the letters
    AlikeAnswers(Map<String, List<ClauseCode>> clauses) {
        this.clauses = clauses;
    }

    /// What a row of a subject of `kind` says; cannot be changed.
    Map<ClauseCode, Answer> of(String kind, States row) {
        if (!row.details().isEmpty()) {
            return answers(kind, row);
        }
        if (remembered.size() == REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(new Letters(kind, row.states()), _ -> answers(kind, row));
    }

    private Map<ClauseCode, Answer> answers(String kind, States row) {
        return Map.copyOf(row.answers(clauses.getOrDefault(kind, List.of())));
    }
}
