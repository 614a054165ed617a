package tongbao.domain.consistency;

import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;

/// Findings without a description: the unit concerned could not tell what to mend.
final class FindingTextCheck {
    private FindingTextCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        reading.touched()
                .forEach(touched -> touched.inspection().findings().stream()
                        .filter(finding -> finding.description().isBlank())
                        .forEach(finding -> found.accept(Concern.of(
                                Kind.FINDING_WITHOUT_TEXT,
                                new Spot.OfFinding(touched.id(), finding.id()),
                                touched.name(),
                                Findings.label(finding)))));
    }
}
