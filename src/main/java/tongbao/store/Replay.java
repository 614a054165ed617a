package tongbao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import tongbao.domain.inspection.Digest;
import tongbao.domain.journal.Recorded;
import tongbao.store.failure.StoreException;
import tongbao.store.journal.EntryCodec;
import tongbao.store.journal.Frame;
import tongbao.store.table.Changes;
import tongbao.store.table.Database;
import tongbao.store.table.Held;

/// Applies the entries of a journal to tables that hold fewer, in order, up to the first that is refused. [#finish]
/// belongs behind the last. What was read is decoded beside, while what was read before it is applied.
final class Replay implements Consumer<Frame> {
    /// So many changed rows are one transaction, so that of large entries not many are held together.
    private static final int TOGETHER = 4_000;
    /// So many frames, or so many bytes of them, are decoded in one go.
    private static final int AHEAD = 500;

    private static final int AHEAD_BYTES = 1 << 20;

    private final Database database;
    private final EntryCodec codec;
    private final Consumer<Recorded> watcher;
    private List<Frame> taken = new ArrayList<>();
    private int takenBytes;
    private CompletableFuture<List<Decoded>> decoding = CompletableFuture.completedFuture(List.of());
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

    /// A frame, and its entry unless that lies in a file of its own: such are large, and read when their turn comes.
    private record Decoded(Frame frame, Optional<Recorded> inline) {}

    private record Waiting(Recorded recorded, Digest digest) {}

    @Override
    public void accept(Frame frame) {
        if (frame.number() <= held.number() || stopped.isPresent()) {
            return;
        }
        taken.add(frame);
        takenBytes += frame.length();
        if (taken.size() == AHEAD || takenBytes >= AHEAD_BYTES) {
            decode();
        }
    }

    /// Applies what was taken in and still waits.
    ///
    /// @throws StoreException.Corrupt if an entry cannot be read
    void finish() {
        decode();
        decode();
        applyWaiting();
    }

    /// Begins to decode what was taken in, and applies what was decoded meanwhile.
    private void decode() {
        var frames = taken;
        var before = decoding;
        taken = new ArrayList<>(AHEAD);
        takenBytes = 0;
        decoding = CompletableFuture.supplyAsync(
                () -> frames.stream()
                        .map(frame -> new Decoded(frame, codec.inline(frame.number(), frame.payload())))
                        .toList(),
                Thread::startVirtualThread);
        for (var decoded : joined(before)) {
            if (stopped.isEmpty()) {
                take(decoded);
            }
        }
    }

    private static List<Decoded> joined(CompletableFuture<List<Decoded>> decoding) {
        try {
            return decoding.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void take(Decoded decoded) {
        var frame = decoded.frame();
        var recorded = decoded.inline().orElseGet(() -> read(frame));
        watcher.accept(recorded);
        waiting.add(new Waiting(recorded, frame.digest()));
        waitingRows += Snapshots.rows(recorded.entry());
        if (waitingRows >= TOGETHER) {
            applyWaiting();
        }
    }

    private Recorded read(Frame frame) {
        try {
            return codec.decode(frame.number(), frame.payload());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Many entries are one transaction, which is many times as quick as one each; where one of them is refused, they
    /// are applied one by one up to it.
    private void applyWaiting() {
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
            database.begin(handle -> {
                var changes = new Changes(handle);
                entries.forEach(entry -> changes.apply(entry.recorded(), entry.digest()));
                changes.finish();
            });
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
}
