package tongbao.domain.consistency;

import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Outcome;

/// The sample against what was inspected: results of subjects that were not drawn count nowhere, and a kind of which
/// none is drawn has no rate.
final class DrawnCheck {
    private DrawnCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        for (var kind : SubjectKind.values()) {
            if (reading.catalogue(kind).isPresent()
                    && reading.outcomes().stream()
                            .noneMatch(outcome ->
                                    outcome.drawn() && outcome.subject().kind() == kind)) {
                found.accept(Concern.of(Kind.NONE_DRAWN, new Spot.OfCatalogue(kind), kind));
            }
        }
        reading.outcomes().stream()
                .filter(outcome -> !outcome.drawn())
                .map(Outcome::subject)
                .filter(subject -> !reading.inspection(subject).answers().isEmpty()
                        || !reading.inspection(subject).findings().isEmpty())
                .forEach(subject -> found.accept(Concern.of(Kind.RECORDED_NOT_DRAWN, subject)));
    }
}
