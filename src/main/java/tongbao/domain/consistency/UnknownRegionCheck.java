package tongbao.domain.consistency;

import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;

/// Subjects of a region that is in no row of the table by region.
final class UnknownRegionCheck {
    private UnknownRegionCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        for (var outcome : reading.outcomes()) {
            var subject = outcome.subject();
            if (reading.regions().rowOf(subject.region()).isEmpty()) {
                found.accept(Concern.of(
                        Kind.UNKNOWN_REGION,
                        new Spot.OfSubject(subject.id()),
                        Concern.name(subject),
                        subject.region().value()));
            }
        }
    }
}
