package tongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Recorded;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Disk;
import tongbao.store.file.Vault;
import tongbao.store.journal.JournalReader;
import tongbao.store.journal.Unsettled;
import tongbao.store.table.Held;

/// The folder of a store while it is open: its lock and what is live in it. After a failure it is opened anew, so that
/// what is shown is what is on the disk. For the store's thread, where nothing else is said.
final class OpenFolder implements AutoCloseable {
    private final Path folder;
    private final Settings settings;
    private final Vault vault;
    private StoreLock lock;
    private Optional<Held> shown = Optional.empty();
    private volatile @Nullable Live live;
    private volatile boolean closed;

    /// @param lock is closed with this, but not if this throws
    OpenFolder(Path folder, Settings settings, Store.Key key, StoreLock lock, Rebuilding rebuilding)
            throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.lock = lock;
        Swap.finish(folder);
        vault = key.vault(folder);
        if (vault.isPlain()) {
            Passwords.expectOpen(folder);
        }
        live = new Opening(vault, folder, settings, rebuilding).open();
    }

    /// What its files are read and written with. Any thread.
    Vault vault() {
        return vault;
    }

    /// Any thread.
    boolean isClosed() {
        return closed;
    }

    /// From now on nothing is opened anew. Any thread.
    void shut() {
        closed = true;
    }

    /// Whether [#live] can be asked, or nothing can be done about it. Any thread.
    boolean isUsable() {
        var open = live;
        return closed || (open != null && !open.database().isBroken());
    }

    /// Closes what is live.
    ///
    /// @param trusted whether the tables are what the journal says
    void leave(boolean trusted) {
        Optional.ofNullable(live).ifPresent(open -> open.close(trusted));
        live = null;
    }

    /// Lets go of the lock. Any thread.
    @Override
    public void close() throws IOException {
        lock.close();
    }

    private Live opened() throws IOException {
        return new Opening(vault, folder, settings, Rebuilding.UNSEEN).open();
    }

    /// What is open, on any thread.
    Live live() {
        var open = live;
        if (open == null) {
            throw new StoreException.Failed(
                    StoreException.Outcome.NOT_RECORDED,
                    new IllegalStateException(closed ? "the store is closed" : "the store could not be opened again"));
        }
        return open;
    }

    /// What is open, on the store's thread: after a failure, another attempt at opening. What was shown before must
    /// still be there: where a disk was pulled out, its folder may be an empty one of the same name.
    Live reopened() throws IOException {
        var open = live;
        if (open != null && open.database().isBroken()) {
            shown = Optional.of(new Held(open.journal().last(), open.journal().digest()));
            live = null;
            open.abandon(new IOException("the tables cannot be used any more"));
        }
        if (live == null && !closed) {
            if (shown.isPresent() && !isThere(shown.get())) {
                throw new StoreException.Unreachable(
                        folder, false, new IOException("the last entry " + shown.get() + " is not there"));
            }
            if (!lock.isHeld()) {
                lock = StoreLock.of(folder);
            }
            try {
                live = opened();
            } catch (IOException e) {
                throw Disk.failed(folder, e, StoreException.Outcome.NOT_RECORDED);
            }
        }
        return live();
    }

    private boolean isThere(Held last) throws IOException {
        var journal = folder.resolve(Opening.JOURNAL);
        return Files.isDirectory(journal)
                && (last.number() == 0
                        || JournalReader.find(vault, journal, last.number())
                                .filter(frame -> frame.digest().equals(last.digest()))
                                .isPresent());
    }

    /// Records in `open`, which is what [#reopened] gave.
    ///
    /// @throws StoreException if it is not recorded, or not known to be
    Recorded record(Live open, Entry entry, InstantSource clock, String who, OptionalLong undoes) throws IOException {
        var before = new Held(open.journal().last(), open.journal().digest());
        try {
            return open.record(entry, clock, who, undoes);
        } catch (Unsettled e) {
            shown = Optional.of(before);
            live = null;
            open.abandon(e);
            throw Disk.failed(folder, e, outcome(before.number() + 1, entry, e));
        }
    }

    /// What became of an entry whose recording failed in the middle. The journal says it; the store is opened anew,
    /// so that what is shown from now on is what is on the disk.
    private StoreException.Outcome outcome(long number, Entry entry, Unsettled reason) {
        try {
            return reopened().find(number).map(Recorded::entry).equals(Optional.of(entry))
                    ? StoreException.Outcome.RECORDED
                    : StoreException.Outcome.NOT_RECORDED;
        } catch (IOException | StoreException e) {
            reason.addSuppressed(e);
            return isInJournal(number, reason) ? StoreException.Outcome.UNKNOWN : StoreException.Outcome.NOT_RECORDED;
        }
    }

    private boolean isInJournal(long number, Unsettled reason) {
        try {
            return JournalReader.find(vault, folder.resolve(Opening.JOURNAL), number)
                    .isPresent();
        } catch (IOException | StoreException e) {
            reason.addSuppressed(e);
            return true;
        }
    }
}
