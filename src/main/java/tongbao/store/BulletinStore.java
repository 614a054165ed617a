package tongbao.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tongbao.domain.bulletin.Office;
import tongbao.domain.bulletin.publication.Published;
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

    /// Every issue of the round's bulletin that was published, the first first.
    public List<Published> publications(RoundId round) {
        return database.get().read(handle -> new PublicationRows(handle).of(round));
    }

    /// The rewritten blocks of a round's bulletin: template by block key.
    public Map<String, String> wordings(RoundId round) {
        return database.get().read(handle -> WordingRows.all(handle, round));
    }
}
