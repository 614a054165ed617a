package tongbao.domain.consistency;

import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;

/// Findings of a day outside the inspection window that the bulletin prints.
final class FindingDateCheck {
    private FindingDateCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        var window = reading.round().dates().inspection();
        reading.touched()
                .forEach(touched -> touched.inspection().findings().stream()
                        .filter(finding -> {
                            var day = finding.foundAt().toLocalDate();
                            return day.isBefore(window.from()) || day.isAfter(window.to());
                        })
                        .forEach(finding -> found.accept(Concern.of(
                                Kind.FINDING_OUTSIDE_WINDOW,
                                new Spot.OfFinding(touched.id(), finding.id()),
                                touched.name(),
                                Findings.label(finding),
                                finding.foundAt().toLocalDate()))));
    }
}
