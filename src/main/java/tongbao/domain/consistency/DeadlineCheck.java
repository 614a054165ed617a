package tongbao.domain.consistency;

import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.verdict.Verdict;

/// Failing subjects, and no day until when they are to be mended.
final class DeadlineCheck {
    private DeadlineCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        var failed = reading.outcomes().stream()
                .filter(outcome -> outcome.drawn() && outcome.verdict() instanceof Verdict.Failed)
                .count();
        if (failed > 0 && reading.deadline().isEmpty()) {
            found.accept(Concern.of(Kind.DEADLINE_MISSING, new Spot.OfRound(), (int) failed));
        }
    }
}
