package tongbao.domain.consistency;

import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;

/// Subjects that did not run on the day of the snapshot and are counted all the same (claims.json, rule
/// `denominator`).
final class NotRunningCheck {
    private NotRunningCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        var snapshot = reading.round().dates().snapshot();
        for (var outcome : reading.outcomes()) {
            var subject = outcome.subject();
            if (!subject.runsOn(snapshot)) {
                found.accept(Concern.of(
                        Kind.NOT_RUNNING,
                        new Spot.OfSubject(subject.id()),
                        Concern.name(subject),
                        subject.state().status()));
            }
        }
    }
}
