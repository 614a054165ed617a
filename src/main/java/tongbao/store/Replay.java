package tongbao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import tongbao.domain.journal.Recorded;

/// Applies the entries of a journal to tables that hold fewer, in order, up to the first that is refused.
final class Replay implements Consumer<Frame> {
    private final Database database;
    private final EntryCodec codec;
    private final Consumer<Recorded> watcher;
    private Held held;
    private long rows;
    private Optional<StoreException.ReadOnly> stopped = Optional.empty();

    /// @param watcher is shown every entry before it is applied
    Replay(Database database, EntryCodec codec, Consumer<Recorded> watcher) {
        this.database = database;
        this.codec = codec;
        this.watcher = watcher;
        held = database.read(Held::of);
    }

    @Override
    public void accept(Frame frame) {
        if (frame.number() <= held.number() || stopped.isPresent()) {
            return;
        }
        var recorded = decoded(frame);
        watcher.accept(recorded);
        try {
            database.begin(handle -> Changes.apply(handle, recorded, frame.digest()));
            database.commit();
            held = new Held(frame.number(), frame.digest());
            rows += Snapshots.rows(recorded.entry());
        } catch (StoreException.Refused | IllegalArgumentException e) {
            stopped = Optional.of(new StoreException.ReadOnly(frame.number(), String.valueOf(e.getMessage())));
        }
    }

    /// The last entry the tables hold now.
    Held held() {
        return held;
    }

    /// About how many rows were changed.
    long rows() {
        return rows;
    }

    /// The entry at which applying ended, if it did.
    Optional<StoreException.ReadOnly> stopped() {
        return stopped;
    }

    private Recorded decoded(Frame frame) {
        try {
            return codec.decode(frame.number(), frame.payload());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
