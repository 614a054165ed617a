package tongbao.domain.consistency;

import java.util.List;
import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;

/// Subjects that share what should be theirs alone: one of them may be counted twice.
final class TwinCheck {
    private TwinCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        var twins = new Twins(List.of());
        for (var outcome : reading.outcomes()) {
            var subject = outcome.subject();
            twins.of(subject)
                    .ifPresent(twin -> found.accept(Concern.of(
                            kind(twin.shared()),
                            new Spot.OfSubject(subject.id()),
                            Concern.name(subject),
                            Concern.name(twin.subject()),
                            twin.subject().code())));
            twins.add(subject);
        }
    }

    private static Kind kind(Twins.Shared shared) {
        return switch (shared) {
            case ADDRESS -> Kind.SAME_ADDRESS;
            case NAME -> Kind.SAME_NAME;
            case ACCOUNT -> Kind.SAME_ACCOUNT;
        };
    }
}
