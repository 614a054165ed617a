package tongbao.domain.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Policy;
import tongbao.domain.verdict.Scoring;

/// From what was recorded to what is counted.
public final class Outcomes {
    private Outcomes() {}

    /// The verdict of every enrolled subject of the kinds that have a catalogue, in their order. Who is enrolled was
    /// decided when the round was opened: only what ran at the snapshot.
    ///
    /// @param policy of the round
    /// @param inspections gives the untouched inspection for a subject nothing was recorded for
    public static List<Outcome> of(
            Collection<Enrolled> enrolled,
            Map<SubjectKind, Catalogue> catalogues,
            Policy policy,
            Function<SubjectId, Inspection> inspections) {
        return enrolled.stream()
                .flatMap(one -> Optional.ofNullable(catalogues.get(one.subject().kind())).stream()
                        .map(catalogue -> of(one, catalogue, policy, inspections)))
                .toList();
    }

    private static Outcome of(
            Enrolled one, Catalogue catalogue, Policy policy, Function<SubjectId, Inspection> inspections) {
        var subject = one.subject();
        return new Outcome(
                subject, one.drawn(), Scoring.verdict(catalogue, policy, subject, inspections.apply(subject.id())));
    }
}
