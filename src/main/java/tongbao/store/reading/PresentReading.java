package tongbao.store.reading;

import java.util.Arrays;
import java.util.Optional;
import tongbao.domain.journal.Present;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.RoundId;
import tongbao.store.Store;
import tongbao.store.failure.StoreException;

/// Reads what a plan of changes is made against.
public final class PresentReading {
    private PresentReading() {}

    /// @param round the round the changes are for; empty for changes of the register
    /// @throws StoreException if the store does not know `round`, or cannot be read
    public static Present of(Store store, Optional<RoundId> round) {
        return new Present(
                store.register().regions(),
                Arrays.stream(SubjectKind.values())
                        .flatMap(kind -> store.register().subjects(kind).stream())
                        .toList(),
                store.register().history(),
                round.map(id -> state(store, id)));
    }

    private static Present.RoundState state(Store store, RoundId id) {
        var round = store.rounds().get(id);
        return new Present.RoundState(
                round,
                store.rounds().subjects(id),
                store.catalogues().of(round),
                store.inspections().all(id),
                store.rounds().notes(id),
                store.rounds().protocols(id),
                store.rounds().rechecks(id));
    }
}
