package tongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens what lies in a store's folder. After an orderly stop the tables are taken as they are; in every other case
/// they are thrown away and made anew from the journal.
final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final String NAME = "tongbao";

    private final Path folder;
    private final Path journal;
    private final Path tables;
    private final Settings settings;
    private final EntryCodec codec;

    Opening(Path folder, Settings settings) {
        this.folder = folder;
        this.journal = folder.resolve("journal");
        this.tables = folder.resolve("database");
        this.settings = settings;
        this.codec = new EntryCodec(new Deltas(folder), settings.inlineBytes());
    }

    /// @throws StoreException.Corrupt if the journal is damaged or shorter than it was
    /// @throws StoreException.Newer if a newer release wrote it
    Live open() throws IOException {
        Disk.makeFolder(journal);
        Disk.makeFolder(tables);
        var mark = StopMark.read(folder);
        var trusted = mark.isPresent() ? trusted(mark.get()) : Optional.<Live>empty();
        return trusted.isPresent() ? trusted.get() : rebuilt(mark);
    }

    private Optional<Live> trusted(StopMark mark) throws IOException {
        var tail = JournalReader.tail(journal);
        expectWhole(mark, tail);
        var last = new Held(tail.last(), tail.digest());
        if (mark.schema() != Schema.NUMBER || !last.equals(new Held(mark.number(), mark.digest())) || !hasTables()) {
            return Optional.empty();
        }
        StopMark.clear(folder);
        try {
            var database = Database.open(tables, NAME);
            if (database.read(Held::of).equals(last)) {
                return Optional.of(live(database, tail, Optional.empty()));
            }
            database.close();
        } catch (StoreException.Failed e) {
            LOG.warn("the database in {} cannot be read and is made anew", folder, e);
        }
        return Optional.empty();
    }

    private Live rebuilt(Optional<StopMark> mark) throws IOException {
        StopMark.clear(folder);
        deleteTables();
        var database = Database.open(tables, NAME);
        try {
            database.begin(Schema::create);
            database.commit();
            var replay = new Replay(database, codec);
            var tail = JournalReader.read(journal, 0, replay);
            if (mark.isPresent()) {
                expectWhole(mark.get(), tail);
            }
            return live(database, tail, replay.stopped());
        } catch (IOException | RuntimeException e) {
            database.abandon();
            throw e;
        }
    }

    private Live live(Database database, JournalReader.Tail tail, Optional<StoreException.ReadOnly> readOnly)
            throws IOException {
        return new Live(folder, codec, Journal.open(journal, tail, settings.segmentBytes()), database, readOnly);
    }

    private static void expectWhole(StopMark mark, JournalReader.Tail tail) {
        if (tail.last() < mark.number()) {
            throw new StoreException.Corrupt(
                    Fault.of(Fault.Kind.ENTRIES_MISSING, "journal", tail.last(), mark.number()));
        }
    }

    private boolean hasTables() {
        return Files.exists(tables.resolve(NAME + ".mv.db"));
    }

    private void deleteTables() throws IOException {
        try (var files = Files.list(tables)) {
            for (var file : files.toList()) {
                Disk.delete(file);
            }
        }
    }
}
