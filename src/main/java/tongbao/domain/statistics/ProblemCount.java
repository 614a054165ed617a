package tongbao.domain.statistics;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Group;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.SubjectId;

/// How many subjects have the problem of one clause, and how often it occurs in them.
///
/// @param subjects with 有问题 recorded, also below the line of a veto
/// @param applicable drawn subjects the clause applies to: the denominator
/// @param failed of `subjects`, those that this clause made fail
/// @param occurrences 处, 次: what was counted in the subjects; one for a subject without a number
public record ProblemCount(Place place, int subjects, int applicable, int failed, int occurrences) {
    public Share share() {
        return new Share(subjects, applicable);
    }

    /// The clauses with at least one problem, the most frequent first, equal ones in the order of the catalogue.
    /// A bonus counts no problem.
    public static List<ProblemCount> of(
            Catalogue catalogue, Collection<Outcome> outcomes, Map<SubjectId, Inspection> inspections) {
        var counts = new LinkedHashMap<ClauseCode, ProblemCount>();
        for (var outcome : outcomes) {
            var subject = outcome.subject();
            if (outcome.drawn() && subject.kind() == catalogue.kind()) {
                var found = inspections.get(subject.id());
                var deciding = outcome.verdict().vetoes();
                for (var place : catalogue.placesFor(subject)) {
                    var code = place.clause().code();
                    var answer = found == null ? Answer.UNSEEN : found.answer(code);
                    var one = answer instanceof Answer.Problem(var amount)
                            ? new ProblemCount(place, 1, 1, deciding.contains(code) ? 1 : 0, occurrences(amount))
                            : new ProblemCount(place, 0, 1, 0, 0);
                    counts.merge(code, one, ProblemCount::plus);
                }
            }
        }
        return catalogue
                .places()
                .filter(place -> place.group().kind() != Group.Kind.BONUS)
                .map(place -> counts.getOrDefault(place.clause().code(), new ProblemCount(place, 0, 0, 0, 0)))
                .filter(count -> count.subjects() > 0)
                .sorted((a, b) -> Integer.compare(b.subjects(), a.subjects()))
                .toList();
    }

    private ProblemCount plus(ProblemCount other) {
        return new ProblemCount(
                place,
                subjects + other.subjects,
                applicable + other.applicable,
                failed + other.failed,
                occurrences + other.occurrences);
    }

    private static int occurrences(Amount amount) {
        return Math.max(1, amount.count().orElse(1));
    }
}
