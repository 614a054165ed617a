package tongbao.domain.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;

/// Everything recorded about one subject in one round; immutable, a change is a new value.
///
/// @param answers only what was answered: a clause without an entry is 未查
/// @param findings in the order they were written
public record Inspection(
        RoundId round,
        SubjectId subject,
        Map<ClauseCode, Answer> answers,
        List<Finding> findings,
        List<Evidence> evidence) {
    public Inspection {
        answers = Map.copyOf(answers);
        findings = List.copyOf(findings);
        evidence = List.copyOf(evidence);
    }

    public static Inspection untouched(RoundId round, SubjectId subject) {
        return new Inspection(round, subject, Map.of(), List.of(), List.of());
    }

    public Answer answer(ClauseCode clause) {
        return answers.getOrDefault(clause, Answer.UNSEEN);
    }

    public Inspection with(ClauseCode clause, Answer answer) {
        var next = new HashMap<>(answers);
        if (answer instanceof Answer.Unseen) {
            next.remove(clause);
        } else {
            next.put(clause, answer);
        }
        return new Inspection(round, subject, next, findings, evidence);
    }

    /// With `finding` in the place of the one with its id, or behind the others.
    public Inspection with(Finding finding) {
        return new Inspection(
                round,
                subject,
                answers,
                replaced(findings, finding, old -> old.id().equals(finding.id())),
                evidence);
    }

    public Inspection without(FindingId finding) {
        return new Inspection(
                round,
                subject,
                answers,
                findings.stream().filter(kept -> !kept.id().equals(finding)).toList(),
                evidence);
    }

    public Inspection with(Evidence picture) {
        return new Inspection(
                round,
                subject,
                answers,
                findings,
                replaced(evidence, picture, old -> old.id().equals(picture.id())));
    }

    public Inspection without(EvidenceId picture) {
        return new Inspection(
                round,
                subject,
                answers,
                findings,
                evidence.stream().filter(kept -> !kept.id().equals(picture)).toList());
    }

    public Stream<Finding> findings(ClauseCode clause) {
        return findings.stream().filter(finding -> finding.clause().equals(Optional.of(clause)));
    }

    public Stream<Evidence> evidence(ClauseCode clause) {
        return evidence.stream().filter(picture -> picture.clause().equals(Optional.of(clause)));
    }

    private static <T> List<T> replaced(List<T> list, T value, Predicate<T> same) {
        var next = new ArrayList<T>(list);
        for (var i = 0; i < next.size(); i++) {
            if (same.test(next.get(i))) {
                next.set(i, value);
                return next;
            }
        }
        next.add(value);
        return next;
    }
}
