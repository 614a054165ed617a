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
/// @param reviews the last review of each veto that was reviewed, whether or not it still holds: see [#review]
/// @param ruling where a person decided against the computed verdict
public record Inspection(
        RoundId round,
        SubjectId subject,
        Map<ClauseCode, Answer> answers,
        List<Finding> findings,
        List<Evidence> evidence,
        Map<ClauseCode, Review> reviews,
        Optional<Ruling> ruling) {
    public Inspection {
        answers = Map.copyOf(answers);
        findings = List.copyOf(findings);
        evidence = List.copyOf(evidence);
        reviews = Map.copyOf(reviews);
    }

    /// Nothing was reviewed and nobody ruled.
    public Inspection(
            RoundId round,
            SubjectId subject,
            Map<ClauseCode, Answer> answers,
            List<Finding> findings,
            List<Evidence> evidence) {
        this(round, subject, answers, findings, evidence, Map.of(), Optional.empty());
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
        return new Inspection(round, subject, next, findings, evidence, reviews, ruling);
    }

    /// With `finding` in the place of the one with its id, or behind the others.
    public Inspection with(Finding finding) {
        return new Inspection(
                round,
                subject,
                answers,
                replaced(findings, finding, old -> old.id().equals(finding.id())),
                evidence,
                reviews,
                ruling);
    }

    public Inspection without(FindingId finding) {
        return new Inspection(
                round,
                subject,
                answers,
                findings.stream().filter(kept -> !kept.id().equals(finding)).toList(),
                evidence,
                reviews,
                ruling);
    }

    public Inspection with(Evidence picture) {
        return new Inspection(
                round,
                subject,
                answers,
                findings,
                replaced(evidence, picture, old -> old.id().equals(picture.id())),
                reviews,
                ruling);
    }

    public Inspection without(EvidenceId picture) {
        return new Inspection(
                round,
                subject,
                answers,
                findings,
                evidence.stream().filter(kept -> !kept.id().equals(picture)).toList(),
                reviews,
                ruling);
    }

    public Inspection with(Review review) {
        var next = new HashMap<>(reviews);
        next.put(review.clause(), review);
        return new Inspection(round, subject, answers, findings, evidence, next, ruling);
    }

    public Inspection with(Ruling decided) {
        return new Inspection(round, subject, answers, findings, evidence, reviews, Optional.of(decided));
    }

    /// As if the clause had never been reviewed.
    public Inspection withoutReview(ClauseCode clause) {
        var next = new HashMap<>(reviews);
        next.remove(clause);
        return new Inspection(round, subject, answers, findings, evidence, next, ruling);
    }

    /// As if nobody had ruled: the computed verdict holds.
    public Inspection withoutRuling() {
        return new Inspection(round, subject, answers, findings, evidence, reviews, Optional.empty());
    }

    /// The review of a clause that still holds: a review of an answer that was changed since is none.
    public Optional<Review> review(ClauseCode clause) {
        return Optional.ofNullable(reviews.get(clause))
                .filter(review -> review.answer().equals(answer(clause)));
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
