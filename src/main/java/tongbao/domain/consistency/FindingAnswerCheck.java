package tongbao.domain.consistency;

import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Inspection;

/// Findings that the text would name although their clause is not answered 有问题.
final class FindingAnswerCheck {
    private FindingAnswerCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        reading.touched()
                .forEach(touched -> touched.inspection().findings().stream()
                        .filter(finding -> finding.published() && isContradicted(finding, touched.inspection()))
                        .forEach(finding -> found.accept(Concern.of(
                                Kind.FINDING_CONTRADICTED,
                                new Spot.OfFinding(touched.id(), finding.id()),
                                touched.name(),
                                Findings.label(finding)))));
    }

    private static boolean isContradicted(Finding finding, Inspection inspection) {
        return finding.clause()
                .filter(clause -> !(inspection.answer(clause) instanceof Answer.Problem))
                .isPresent();
    }
}
