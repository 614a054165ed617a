package tongbao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tongbao.domain.inspection.Digest;
import tongbao.domain.journal.Recorded;

/// Applies the entries of a journal to tables that hold fewer, in order, up to the first that is refused. [#finish]
/// belongs behind the last.
final class Replay implements Consumer<Frame> {
    /// So many changed rows are one transaction, so that of large entries not many are held together.
    private static final int TOGETHER = 200;

    private final Database database;
    private final EntryCodec codec;
    private final Consumer<Recorded> watcher;
    private final List<Waiting> waiting = new ArrayList<>();
    private long waitingRows;
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
        waiting.add(new Waiting(recorded, frame.digest()));
        waitingRows += Snapshots.rows(recorded.entry());
        if (waitingRows >= TOGETHER) {
            finish();
        }
    }

    /// Applies what was taken in and still waits. Many entries are one transaction, which is several times as quick as
    /// one each; where one of them is refused, they are applied one by one up to it.
    void finish() {
        if (!applied(waiting)) {
            for (var entry : waiting) {
                if (stopped.isEmpty()) {
                    apply(entry);
                }
            }
        }
        waiting.clear();
        waitingRows = 0;
    }

    private boolean applied(List<Waiting> entries) {
        try {
            database.begin(handle -> entries.forEach(entry -> Changes.apply(handle, entry.recorded(), entry.digest())));
            database.commit();
            entries.forEach(this::note);
            return true;
        } catch (StoreException.Refused | IllegalArgumentException e) {
            return false;
        }
    }

    private void apply(Waiting entry) {
        try {
            database.begin(handle -> Changes.apply(handle, entry.recorded(), entry.digest()));
            database.commit();
            note(entry);
        } catch (StoreException.Refused | IllegalArgumentException e) {
            stopped =
                    Optional.of(new StoreException.ReadOnly(entry.recorded().number(), String.valueOf(e.getMessage())));
        }
    }

    private void note(Waiting entry) {
        held = new Held(entry.recorded().number(), entry.digest());
        rows += Snapshots.rows(entry.recorded().entry());
    }

    private record Waiting(Recorded recorded, Digest digest) {}

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
