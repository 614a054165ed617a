package tongbao.store;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("backup").daemon().factory());
    private volatile boolean closed;

    LargeChanges(Backups backups) {
        this.backups = backups;
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
            backups.make(head, () -> closed);
        } catch (StoreException e) {
            LOG.warn("no backup was made before a large change", e);
        } catch (CancellationException e) {
            LOG.info("the backup before a large change was ended by closing the store");
        }
    }

    /// Waits for the one that is being made; it stops soon.
    @Override
    public void close() {
        closed = true;
        thread.close();
    }
}
