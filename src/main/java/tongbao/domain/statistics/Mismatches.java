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
import tongbao.domain.round.MismatchEffect;
import tongbao.domain.round.MismatchKind;
import tongbao.domain.round.Policy;
import tongbao.domain.round.Round;
import tongbao.domain.round.note.Mismatch;
import tongbao.domain.verdict.Reason;
import tongbao.domain.verdict.Scoring;
import tongbao.domain.verdict.Verdict;

/// Mismatches of the register that count as failing in a round.
public final class Mismatches {
    private Mismatches() {}

    /// Whether any of them makes its subject fail under `policy`.
    public static boolean anyFails(Collection<Mismatch> mismatches, Policy policy) {
        return mismatches.stream().anyMatch(mismatch -> policy.effect(mismatch.kind()) == MismatchEffect.FAILS);
    }

    /// The outcomes with every mismatch that fails its subject. One that is enrolled is drawn and failed, whatever
    /// was recorded about it; one that is not registered stands behind the others as if it were. What failed
    /// already keeps its reason. Kinds the round has no catalogue for are not counted.
    public static List<Outcome> applied(
            List<Outcome> outcomes,
            Collection<Mismatch> mismatches,
            Round round,
            Map<SubjectKind, Catalogue> catalogues) {
        var failing = new LinkedHashMap<SubjectId, List<MismatchKind>>();
        var subjects = new LinkedHashMap<SubjectId, Subject>();
        for (var mismatch : mismatches) {
            if (round.policy().effect(mismatch.kind()) == MismatchEffect.FAILS) {
                var subject = mismatch.subject();
                failing.computeIfAbsent(subject.id(), _ -> new ArrayList<>()).add(mismatch.kind());
                subjects.put(subject.id(), subject);
            }
        }
        if (failing.isEmpty()) {
            return outcomes;
        }
        var applied = new ArrayList<Outcome>();
        for (var outcome : outcomes) {
            var kinds = failing.get(outcome.subject().id());
            applied.add(kinds == null ? outcome : failed(outcome, kinds));
            subjects.remove(outcome.subject().id());
        }
        subjects.forEach((id, subject) -> {
            var catalogue = catalogues.get(subject.kind());
            var kinds = failing.get(id);
            if (catalogue != null && kinds != null) {
                var score = Scoring.verdict(catalogue, round.policy(), subject, Inspection.untouched(round.id(), id))
                        .score();
                applied.add(new Outcome(subject, true, new Verdict.Failed(score, new Reason.Mismatched(kinds))));
            }
        });
        return List.copyOf(applied);
    }

    private static Outcome failed(Outcome outcome, List<MismatchKind> kinds) {
        return outcome.drawn() && outcome.verdict() instanceof Verdict.Failed
                ? outcome
                : new Outcome(
                        outcome.subject(),
                        true,
                        new Verdict.Failed(outcome.verdict().score(), new Reason.Mismatched(kinds)));
    }
}
