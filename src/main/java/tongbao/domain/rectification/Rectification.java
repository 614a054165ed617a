package tongbao.domain.rectification;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Round;
import tongbao.domain.round.note.Mismatch;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.Share;
import tongbao.domain.verdict.RoundScoring;
import tongbao.domain.verdict.Verdict;

/// 整改后: which of the subjects that failed were rechecked, and which of them pass by what is left. The denominator
/// stays that of the first result (黑龙江 2022Q2: 339 accounts, 91.15 % at first, 95.28 % after rectification).
///
/// @param rechecked failed subjects with at least one recheck
/// @param rectified those of them that pass now
public record Rectification(Set<SubjectId> rechecked, Set<SubjectId> rectified) {
    public static final Rectification NONE = new Rectification(Set.of(), Set.of());

    public Rectification {
        rechecked = Set.copyOf(rechecked);
        rectified = Set.copyOf(rectified);
    }

    /// A subject passes after rectification if the same rules pass it without what was found rectified. What a person
    /// ruled stays, and so does a mismatch of the register that fails its subject: neither is a finding.
    ///
    /// @param outcomes the first result
    public static Rectification of(
            Round round,
            Map<SubjectKind, Catalogue> catalogues,
            Collection<Outcome> outcomes,
            Map<SubjectId, Inspection> inspections,
            Collection<Mismatch> mismatches,
            Rechecks rechecks) {
        if (rechecks.all().isEmpty()) {
            return NONE;
        }
        var bySubject = rechecks.bySubject();
        var scoring = RoundScoring.of(round.policy(), mismatches);
        var rechecked = new HashSet<SubjectId>();
        var rectified = new HashSet<SubjectId>();
        for (var outcome : outcomes) {
            var subject = outcome.subject();
            var own = bySubject.get(subject.id());
            if (own != null && outcome.drawn() && outcome.verdict() instanceof Verdict.Failed) {
                rechecked.add(subject.id());
                var passes = Optional.ofNullable(catalogues.get(subject.kind()))
                        .flatMap(catalogue -> Optional.ofNullable(inspections.get(subject.id()))
                                .map(inspection -> scoring.verdict(catalogue, subject, own.applied(inspection))))
                        .filter(Verdict.Passed.class::isInstance)
                        .isPresent();
                if (passes) {
                    rectified.add(subject.id());
                }
            }
        }
        return new Rectification(rechecked, rectified);
    }

    public boolean isEmpty() {
        return rechecked.isEmpty();
    }

    /// How many of `outcomes` failed at first and were rechecked.
    public int rechecked(Collection<Outcome> outcomes) {
        return count(rechecked, outcomes);
    }

    /// How many of `outcomes` failed at first and pass after rectification.
    public int rectified(Collection<Outcome> outcomes) {
        return count(rectified, outcomes);
    }

    /// The pass rate after rectification of what had the rate `first`.
    ///
    /// @param outcomes all that `first` counts; others do no harm as long as they did not fail
    public Share after(Share first, Collection<Outcome> outcomes) {
        return new Share(first.part() + rectified(outcomes), first.whole());
    }

    private static int count(Set<SubjectId> which, Collection<Outcome> outcomes) {
        return (int) outcomes.stream()
                .filter(outcome -> which.contains(outcome.subject().id()))
                .count();
    }
}
