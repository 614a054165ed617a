package tongbao.store.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tongbao.domain.bulletin.Office;
import tongbao.domain.bulletin.publication.Published;
import tongbao.domain.bulletin.publication.Stamped;
import tongbao.domain.inspection.Digest;
import tongbao.domain.round.RoundId;

/// The issuing office and what it wrote into its bulletins. Any thread.
public final class BulletinStore {
    private final Supplier<Database> database;

    public BulletinStore(Supplier<Database> database) {
        this.database = database;
    }

    public Optional<Office> office() {
        return database.get().read(handle -> OneRow.office(handle).find());
    }

    /// Every issue of the round's bulletin that was published, the first first.
    public List<Published> publications(RoundId round) {
        return database.get().read(handle -> new PublicationRows(handle).of(round));
    }

    /// The last issue of the round's bulletin, without its text; empty while none was published.
    public Optional<LastIssue> lastIssue(RoundId round) {
        return database.get().read(handle -> new PublicationRows(handle).lastIssue(round));
    }

    /// Every seal that was pressed and every signature, of all rounds, the first first.
    public List<Stamped> stampings() {
        return database.get().read(handle -> new StampingRows(handle).all());
    }

    /// Who stamped the file with this digest and when; empty if it was not done with this store, or it was changed.
    public Optional<Stamped> stamping(Digest file) {
        return database.get().read(handle -> new StampingRows(handle).find(file));
    }

    /// The rewritten blocks of a round's bulletin: template by block key.
    public Map<String, String> wordings(RoundId round) {
        return database.get().read(handle -> WordingRows.all(handle, round));
    }
}
