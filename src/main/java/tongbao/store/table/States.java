package tongbao.store.table;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.store.json.Json;

/// The answers of one inspection as they lie in its row.
///
/// @param states a letter for each clause of the catalogue: `.` 未查, `c` 未发现, `p` 有问题, `n` 不适用, `u` 待定, `k` 沿用
/// @param details by clause code, the answers that hold more than their letter says, as JSON; empty text if none does
record States(String states, String details) {
    private static final TypeReference<TreeMap<String, Answer>> DETAILS = new TypeReference<>() {};

    static States of(List<ClauseCode> clauses, Map<ClauseCode, Answer> answers) {
        var states = new StringBuilder(clauses.size());
        var details = new TreeMap<String, Answer>();
        for (var clause : clauses) {
            var answer = answers.getOrDefault(clause, Answer.UNSEEN);
            var letter = letter(answer);
            states.append(letter);
            if (letter == 'k' || !answer.equals(plain(letter))) {
                details.put(clause.value(), answer);
            }
        }
        return new States(states.toString(), details.isEmpty() ? "" : Json.write(details, DETAILS));
    }

    Map<ClauseCode, Answer> answers(List<ClauseCode> clauses) {
        var details = this.details.isEmpty() ? Map.<String, Answer>of() : Json.read(this.details, DETAILS);
        var answers = new HashMap<ClauseCode, Answer>();
        for (var position = 0; position < states.length(); position++) {
            if (states.charAt(position) != '.') {
                var clause = clauses.get(position);
                var detail = details.get(clause.value());
                answers.put(clause, detail == null ? plain(states.charAt(position)) : detail);
            }
        }
        return answers;
    }

    /// Whether nothing was answered.
    boolean isUnseen() {
        return states.chars().allMatch(letter -> letter == '.');
    }

    private static char letter(Answer answer) {
        return switch (answer) {
            case Answer.Unseen _ -> '.';
            case Answer.Clear _ -> 'c';
            case Answer.Problem _ -> 'p';
            case Answer.NotApplicable _ -> 'n';
            case Answer.Undecided _ -> 'u';
            case Answer.Carried _ -> 'k';
        };
    }

    private static Answer plain(char letter) {
        return switch (letter) {
            case '.' -> Answer.UNSEEN;
            case 'c' -> Answer.CLEAR;
            case 'p' -> Answer.PROBLEM;
            case 'n' -> Answer.NOT_APPLICABLE;
            case 'u' -> Answer.UNDECIDED;
            default -> throw new IllegalStateException("no answer has the letter " + letter);
        };
    }
}
