package tongbao.domain.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Policy;
import tongbao.domain.round.Round;
import tongbao.domain.round.note.Mismatch;
import tongbao.domain.verdict.RoundScoring;

/// Mismatches of the register that count as failing in a round.
public final class Mismatches {
    private Mismatches() {}

    /// Whether any of them makes its subject fail under `policy`.
    public static boolean anyFails(Collection<Mismatch> mismatches, Policy policy) {
        return !RoundScoring.of(policy, mismatches).failing().isEmpty();
    }

    /// The outcomes with every mismatch that fails its subject. One that is enrolled is drawn and failed, whatever
    /// was recorded about it; one that is not registered stands behind the others as if it were. What failed
    /// already keeps its reason. Kinds the round has no catalogue for are not counted.
    public static List<Outcome> applied(
            List<Outcome> outcomes,
            Collection<Mismatch> mismatches,
            Round round,
            Map<SubjectKind, Catalogue> catalogues) {
        var scoring = RoundScoring.of(round.policy(), mismatches);
        if (scoring.failing().isEmpty()) {
            return outcomes;
        }
        var applied = new ArrayList<Outcome>();
        var strangers = new LinkedHashMap<SubjectId, Subject>();
        mismatches.stream()
                .map(Mismatch::subject)
                .filter(subject -> scoring.fails(subject.id()))
                .forEach(subject -> strangers.put(subject.id(), subject));
        for (var outcome : outcomes) {
            var id = outcome.subject().id();
            applied.add(
                    scoring.fails(id)
                            ? new Outcome(outcome.subject(), true, scoring.applied(id, outcome.verdict()))
                            : outcome);
            strangers.remove(id);
        }
        strangers.forEach((id, subject) -> {
            var catalogue = catalogues.get(subject.kind());
            if (catalogue != null) {
                var untouched = Inspection.untouched(round.id(), id);
                applied.add(new Outcome(subject, true, scoring.verdict(catalogue, subject, untouched)));
            }
        });
        return List.copyOf(applied);
    }
}
