package tongbao.store;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tongbao.domain.bulletin.Office;
import tongbao.domain.round.RoundId;

/// The issuing office and what it wrote into its bulletins. Any thread.
public final class BulletinStore {
    private final Supplier<Database> database;

    BulletinStore(Supplier<Database> database) {
        this.database = database;
    }

    public Optional<Office> office() {
        return database.get().read(handle -> OneRow.office(handle).find());
    }

    /// The rewritten blocks of a round's bulletin: template by block key.
    public Map<String, String> wordings(RoundId round) {
        return database.get().read(handle -> WordingRows.all(handle, round));
    }
}
