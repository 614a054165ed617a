package tongbao.domain.rectification;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.SubjectId;

/// All rechecks of one round.
public record Rechecks(List<Recheck> all) {
    public static final Rechecks NONE = new Rechecks(List.of());

    public Rechecks {
        all = List.copyOf(all);
    }

    /// Those of each subject that has any.
    Map<SubjectId, Rechecks> bySubject() {
        return all.stream()
                .collect(Collectors.groupingBy(
                        Recheck::subject, Collectors.collectingAndThen(Collectors.toList(), Rechecks::new)));
    }

    /// The last recheck of a finding.
    public Optional<Recheck> last(FindingId finding) {
        return all.stream().filter(recheck -> recheck.finding().equals(finding)).max(Comparator.comparing(Recheck::on));
    }

    /// `inspection` without what was found rectified: those findings are gone, and a clause of which every finding
    /// that counts is rectified is 未发现. A clause with a finding that still stands, was not looked at again or is
    /// rectified in part keeps its answer with its whole amount; so does a clause without findings.
    public Inspection applied(Inspection inspection) {
        var standing = inspection;
        for (var clause : inspection.answers().keySet()) {
            var counting = inspection
                    .findings(clause)
                    .filter(finding -> finding.counts())
                    .toList();
            if (!counting.isEmpty() && counting.stream().allMatch(finding -> isRectified(finding.id()))) {
                standing = standing.with(clause, Answer.CLEAR);
            }
        }
        for (var finding : inspection.findings()) {
            if (isRectified(finding.id())) {
                standing = standing.without(finding.id());
            }
        }
        return standing;
    }

    private boolean isRectified(FindingId finding) {
        return last(finding)
                .filter(recheck -> recheck.result() == Recheck.Result.RECTIFIED)
                .isPresent();
    }
}
