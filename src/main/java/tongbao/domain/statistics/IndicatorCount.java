package tongbao.domain.statistics;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.SubjectId;

/// How many subjects have a problem of an indicator: a subject with two of its clauses is one subject and two
/// occurrences.
///
/// @param subjects with a problem of any of its clauses
/// @param applicable drawn subjects any of its clauses applies to
/// @param failed of `subjects`, those it made fail
/// @param occurrences of all its clauses
public record IndicatorCount(Indicator indicator, int subjects, int applicable, int failed, int occurrences) {
    public Share share() {
        return new Share(subjects, applicable);
    }

    /// The indicators with at least one problem, the most frequent first, equal ones in the order of the catalogue.
    public static List<IndicatorCount> of(
            Catalogue catalogue, Collection<Outcome> outcomes, Map<SubjectId, Inspection> inspections) {
        var counts = new LinkedHashMap<Indicator, IndicatorCount>();
        catalogue
                .places()
                .forEach(place ->
                        counts.putIfAbsent(place.indicator(), new IndicatorCount(place.indicator(), 0, 0, 0, 0)));
        for (var outcome : outcomes) {
            if (outcome.drawn() && outcome.subject().kind() == catalogue.kind()) {
                of(catalogue, outcome, inspections)
                        .values()
                        .forEach(one -> counts.merge(one.indicator, one, IndicatorCount::plus));
            }
        }
        return counts.values().stream()
                .filter(count -> count.subjects > 0)
                .sorted((a, b) -> Integer.compare(b.subjects, a.subjects))
                .toList();
    }

    /// One subject: each indicator that applies to it, with 0 or 1.
    private static Map<Indicator, IndicatorCount> of(
            Catalogue catalogue, Outcome outcome, Map<SubjectId, Inspection> inspections) {
        var counts = new LinkedHashMap<Indicator, IndicatorCount>();
        catalogue
                .placesFor(outcome.subject())
                .forEach(place ->
                        counts.putIfAbsent(place.indicator(), new IndicatorCount(place.indicator(), 0, 1, 0, 0)));
        for (var problem : ProblemCount.of(catalogue, List.of(outcome), inspections)) {
            counts.computeIfPresent(
                    problem.place().indicator(),
                    (indicator, before) -> new IndicatorCount(
                            indicator,
                            1,
                            1,
                            Math.max(before.failed, problem.failed()),
                            before.occurrences + problem.occurrences()));
        }
        return counts;
    }

    private IndicatorCount plus(IndicatorCount other) {
        return new IndicatorCount(
                indicator,
                subjects + other.subjects,
                applicable + other.applicable,
                failed + other.failed,
                occurrences + other.occurrences);
    }
}
