package tongbao.domain.consistency;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.verdict.Reason;
import tongbao.domain.verdict.Verdict;

/// Failing subjects of which nothing says what was found, or nothing shows it. What was reached by a veto must be
/// written and shown there; points below the line may be written and shown anywhere.
final class FailureCheck {
    private FailureCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        for (var outcome : reading.outcomes()) {
            if (outcome.drawn() && outcome.verdict() instanceof Verdict.Failed(var _, var reason)) {
                var inspection = reading.inspection(outcome.subject());
                if (inspection.findings().stream().noneMatch(finding -> says(finding, reason))) {
                    found.accept(concern(Kind.FAILED_WITHOUT_FINDING, outcome, reason));
                }
                if (inspection.evidence().stream().noneMatch(picture -> shows(picture, inspection, reason))) {
                    found.accept(concern(Kind.FAILED_WITHOUT_EVIDENCE, outcome, reason));
                }
            }
        }
    }

    private static Concern concern(Kind kind, Outcome outcome, Reason reason) {
        var subject = outcome.subject();
        return Concern.of(
                kind,
                deciding(reason).stream()
                        .sorted()
                        .findFirst()
                        .<Spot>map(clause -> new Spot.OfClause(subject.id(), clause))
                        .orElseGet(() -> new Spot.OfSubject(subject.id())),
                Concern.name(subject));
    }

    private static boolean says(Finding finding, Reason reason) {
        return isAt(finding.clause(), reason);
    }

    private static boolean shows(Evidence picture, Inspection inspection, Reason reason) {
        return isAt(picture.clause(), reason)
                || picture.finding()
                        .filter(finding -> isAt(clause(finding, inspection), reason))
                        .isPresent();
    }

    private static Optional<ClauseCode> clause(FindingId id, Inspection inspection) {
        return inspection.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .flatMap(Finding::clause);
    }

    private static boolean isAt(Optional<ClauseCode> clause, Reason reason) {
        var deciding = deciding(reason);
        return deciding.isEmpty() || clause.filter(deciding::contains).isPresent();
    }

    /// The vetoes that were reached; empty where points decided.
    private static Set<ClauseCode> deciding(Reason reason) {
        return switch (reason) {
            case Reason.VetoReached(var clauses) -> clauses.stream().collect(Collectors.toUnmodifiableSet());
            case Reason.BelowPassLine _, Reason.Unrectified _, Reason.Ruled _, Reason.Mismatched _ -> Set.of();
        };
    }
}
