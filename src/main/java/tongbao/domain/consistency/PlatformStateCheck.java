package tongbao.domain.consistency;

import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.register.Account;
import tongbao.domain.register.Status;

/// Accounts that the register calls running and their platform does not: cancelled and not reported, or the other way
/// round in what was imported.
final class PlatformStateCheck {
    private PlatformStateCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        for (var outcome : reading.outcomes()) {
            if (outcome.subject() instanceof Account account
                    && account.runsOn(reading.round().dates().snapshot())
                    && account.actual() != Status.RUNNING) {
                found.accept(Concern.of(
                        Kind.STATES_DISAGREE,
                        new Spot.OfSubject(account.id()),
                        Concern.name(account),
                        account.actual()));
            }
        }
    }
}
