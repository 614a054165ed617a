package tongbao.store;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tongbao.domain.journal.Entry;
import tongbao.store.failure.StoreException;

/// Makes a backup for every large change, on a thread of its own. The change need not wait: what lies before it in
/// the journal stays as it is, whatever follows.
final class LargeChanges implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LargeChanges.class);
    /// A change of so many rows is one that nobody wants to do again by hand.
    private static final long ROWS = 500;

    private final Backups backups;
    private final boolean toTheEnd;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("backup").daemon().factory());
    private volatile boolean closed;
    private volatile Consumer<StoreException> failed =
            failure -> LOG.warn("no backup was made before a large change", failure);

    /// @param toTheEnd whether closing waits for the one that is being made instead of ending it
    LargeChanges(Backups backups, boolean toTheEnd) {
        this.backups = backups;
        this.toTheEnd = toTheEnd;
    }

    /// Who is told of one that could not be made, on this thread.
    void whenFailed(Consumer<StoreException> told) {
        failed = told;
    }

    /// Before `entry` is recorded.
    ///
    /// @param head what is recorded now; asked for only if `entry` is large
    void before(Entry entry, Supplier<BackupFile.Head> head) {
        if (Snapshots.rows(entry) >= ROWS) {
            var now = head.get();
            thread.execute(() -> make(now));
        }
    }

    /// Waits for those asked for so far.
    void await() {
        try {
            thread.submit(() -> {}).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void make(BackupFile.Head head) {
        try {
            backups.make(head, () -> closed && !toTheEnd);
        } catch (StoreException e) {
            failed.accept(e);
        } catch (CancellationException e) {
            LOG.info("the backup before a large change was ended by closing the store");
        }
    }

    /// Waits for the one that is being made; unless it goes to the end, it stops soon.
    @Override
    public void close() {
        closed = true;
        thread.close();
    }
}
