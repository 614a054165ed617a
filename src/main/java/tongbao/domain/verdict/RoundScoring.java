package tongbao.domain.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.MismatchEffect;
import tongbao.domain.round.MismatchKind;
import tongbao.domain.round.Policy;
import tongbao.domain.round.note.Mismatch;

/// The verdicts of one round: [Scoring] of what was recorded about a subject, and what the register's mismatches do to
/// it. Screens, lists, statistics and the bulletin all ask here, so that they cannot differ.
///
/// @param failing the mismatches that fail their subject under the policy; other mismatches decide nothing
public record RoundScoring(Policy policy, Map<SubjectId, List<MismatchKind>> failing) {
    public RoundScoring {
        failing = Map.copyOf(failing);
    }

    public static RoundScoring of(Policy policy, Collection<Mismatch> mismatches) {
        var failing = new LinkedHashMap<SubjectId, List<MismatchKind>>();
        for (var mismatch : mismatches) {
            if (policy.effect(mismatch.kind()) == MismatchEffect.FAILS) {
                failing.computeIfAbsent(mismatch.subject().id(), _ -> new ArrayList<>())
                        .add(mismatch.kind());
            }
        }
        return new RoundScoring(policy, failing);
    }

    /// Whether a mismatch of the register fails the subject, whatever was recorded about it.
    public boolean fails(SubjectId subject) {
        return failing.containsKey(subject);
    }

    /// What counts for `subject` where the records alone say `verdict`. What failed already keeps its reason.
    public Verdict applied(SubjectId subject, Verdict verdict) {
        var kinds = failing.get(subject);
        return kinds == null || verdict instanceof Verdict.Failed
                ? verdict
                : new Verdict.Failed(verdict.score(), new Reason.Mismatched(kinds));
    }

    /// @throws IllegalArgumentException if the catalogue is for another kind of subject
    public Verdict verdict(Catalogue catalogue, Subject subject, Inspection inspection) {
        return applied(subject.id(), Scoring.verdict(catalogue, policy, subject, inspection));
    }

    /// @throws IllegalArgumentException if the catalogue is for another kind of subject
    public Judgement judgement(Catalogue catalogue, Subject subject, Inspection inspection) {
        var judged = Scoring.judgement(catalogue, policy, subject, inspection);
        return new Judgement(
                judged.clauses(), judged.score(), judged.computed(), applied(subject.id(), judged.verdict()));
    }
}
