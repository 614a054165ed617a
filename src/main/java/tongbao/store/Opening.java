package tongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tongbao.store.failure.Fault;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Disk;
import tongbao.store.file.Vault;
import tongbao.store.journal.Deltas;
import tongbao.store.journal.EntryCodec;
import tongbao.store.journal.Journal;
import tongbao.store.journal.JournalReader;
import tongbao.store.table.Database;
import tongbao.store.table.Held;
import tongbao.store.table.Schema;

/// Opens what lies in a store's folder. After an orderly stop the tables are taken as they are; in every other case
/// they are thrown away and made anew from the newest snapshot and the journal behind it, or from the whole journal.
final class Opening {
    static final String JOURNAL = "journal";
    static final String TABLES = "database";

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final Vault vault;
    private final Path folder;
    private final Path journal;
    private final Path tables;
    private final Settings settings;
    private final EntryCodec codec;
    private final Rebuilding shown;

    Opening(Vault vault, Path folder, Settings settings, Rebuilding shown) {
        this.vault = vault;
        this.shown = shown;
        this.folder = folder;
        this.journal = folder.resolve(JOURNAL);
        this.tables = folder.resolve(TABLES);
        this.settings = settings;
        this.codec = new EntryCodec(new Deltas(vault, folder), settings.inlineBytes());
    }

    /// @throws StoreException.Corrupt if the journal is damaged or shorter than it was
    /// @throws StoreException.Newer if a newer release wrote it
    /// @throws StoreException.Full if there is no room to open it in, also where it was the database that found out
    Live open() {
        try {
            return opened();
        } catch (IOException | StoreException.Failed e) {
            throw Disk.failed(folder, e, StoreException.Outcome.NOT_RECORDED);
        }
    }

    private Live opened() throws IOException {
        Swap.finish(folder);
        Leftovers.remove(folder);
        Disk.makeFolder(journal);
        Disk.makeFolder(tables);
        var mark = StopMark.read(folder);
        var trusted = mark.isPresent() ? trusted(mark.get()) : Optional.<Live>empty();
        return trusted.isPresent() ? trusted.get() : rebuilt(mark);
    }

    private Optional<Live> trusted(StopMark mark) throws IOException {
        var tail = JournalReader.tail(vault, journal);
        expectWhole(mark.held().number(), tail.last());
        var last = new Held(tail.last(), tail.digest());
        if (mark.schema() != Schema.NUMBER || !last.equals(mark.held()) || !Database.exists(tables)) {
            return Optional.empty();
        }
        StopMark.clear(folder);
        try {
            return asStopped(last, tail);
        } catch (StoreException.Failed e) {
            LOG.warn("the tables cannot be read and are made anew", e);
            return Optional.empty();
        }
    }

    /// With the tables as they are; empty if they are not those of the orderly stop.
    private Optional<Live> asStopped(Held last, JournalReader.Tail tail) throws IOException {
        var database = Database.open(vault, tables);
        try {
            if (database.read(Held::of).equals(last)) {
                return Optional.of(live(database, tail, Optional.empty()));
            }
        } catch (IOException | RuntimeException e) {
            database.abandon(e);
            throw e;
        }
        database.close();
        return Optional.empty();
    }

    private Live rebuilt(Optional<StopMark> mark) throws IOException {
        StopMark.clear(folder);
        var database = restored(usableSnapshot());
        try {
            var last = JournalReader.tail(vault, journal).last();
            var replay = new Replay(database, codec, recorded -> shown.at(recorded.number(), last));
            var tail = JournalReader.read(vault, journal, replay.held().number(), replay);
            replay.finish();
            expectWhole(mark.map(stop -> stop.held().number()).orElse(0L), tail.last());
            var live = live(database, tail, replay.stopped());
            live.snapshots().changed(database, replay.rows());
            return live;
        } catch (IOException | RuntimeException e) {
            database.abandon(e);
            throw e;
        }
    }

    private Database restored(Optional<Snapshot> snapshot) throws IOException {
        deleteTables();
        var database = Database.open(vault, tables);
        try {
            database.begin(handle -> {
                Schema.create(handle);
                snapshot.ifPresent(from -> from.restore(vault, handle));
            });
            database.commit();
            return database;
        } catch (RuntimeException e) {
            database.abandon(e);
            if (snapshot.isEmpty()) {
                throw e;
            }
            LOG.warn("{} cannot be used", snapshot.get().file(), e);
            return restored(Optional.empty());
        }
    }

    /// The newest snapshot that was taken of this very journal.
    private Optional<Snapshot> usableSnapshot() throws IOException {
        var snapshot = new Snapshots(vault, folder, settings).newest();
        if (snapshot.isEmpty()) {
            return snapshot;
        }
        var held = snapshot.get().held();
        var frame = JournalReader.find(vault, journal, held.number());
        expectWhole(
                held.number(),
                frame.isPresent()
                        ? held.number()
                        : JournalReader.tail(vault, journal).last());
        return snapshot.filter(_ -> frame.get().digest().equals(held.digest()));
    }

    private Live live(Database database, JournalReader.Tail tail, Optional<StoreException.ReadOnly> readOnly)
            throws IOException {
        var open = Journal.open(vault, journal, tail, settings.segmentBytes());
        return new Live(
                vault,
                folder,
                Files.getFileStore(folder),
                codec,
                open,
                database,
                new Snapshots(vault, folder, settings),
                readOnly);
    }

    private static void expectWhole(long recorded, long last) {
        if (last < recorded) {
            throw new StoreException.Corrupt(Fault.of(Fault.Kind.ENTRIES_MISSING, JOURNAL, last, recorded));
        }
    }

    private void deleteTables() throws IOException {
        try (var files = Files.list(tables)) {
            for (var file : files.toList()) {
                Disk.delete(file);
            }
        }
    }
}
