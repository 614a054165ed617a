package tongbao.domain.consistency;

import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.inspection.Finding;
import tongbao.domain.personal.PersonalNumbers;

/// Numbers of ID cards, telephones and bank cards in findings that the bulletin will name: they would be printed.
final class PersonalCheck {
    private PersonalCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        reading.touched()
                .forEach(touched -> touched.inspection().findings().stream()
                        .filter(Finding::published)
                        .forEach(finding -> PersonalNumbers.in(finding.column() + " " + finding.description()).stream()
                                .findFirst()
                                .ifPresent(number -> found.accept(Concern.of(
                                        Kind.FINDING_PERSONAL,
                                        new Spot.OfFinding(touched.id(), finding.id()),
                                        touched.name(),
                                        number.masked())))));
    }
}
