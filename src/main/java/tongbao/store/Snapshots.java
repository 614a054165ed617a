package tongbao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tongbao.domain.journal.Entry;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Disk;
import tongbao.store.file.Vault;
import tongbao.store.table.Database;
import tongbao.store.table.Schema;

/// The snapshots of a store: one is made beside the work every so many changed rows, the newest two are kept.
final class Snapshots implements AutoCloseable {
    static final String FOLDER = "snapshots";

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
    private static final int KEPT = 2;

    private final Vault vault;
    private final Path folder;
    private final Settings settings;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("snapshot").daemon().factory());
    private volatile boolean making;
    private long rows;

    Snapshots(Vault vault, Path store, Settings settings) {
        this.vault = vault;
        this.folder = store.resolve(FOLDER);
        this.settings = settings;
    }

    /// All files, the newest first.
    List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(Snapshot.ENDING))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /// The newest that is undamaged and has this release's schema.
    Optional<Snapshot> newest() throws IOException {
        return files().stream()
                .flatMap(file -> Snapshot.verified(vault, file).stream())
                .filter(snapshot -> snapshot.schema() == Schema.NUMBER)
                .findFirst();
    }

    /// Counts rows that would have to be replayed, and makes a snapshot in the background when they are enough. One
    /// that fails is made up for by the next: the journal has everything.
    void changed(Database database, long more) {
        rows += more;
        if (rows >= settings.snapshotRows() && !making) {
            rows = 0;
            making = true;
            thread.execute(() -> make(database));
        }
    }

    /// About how many rows `entry` changes.
    static long rows(Entry entry) {
        return switch (entry) {
            case Entry.RegisterChanged register -> register.subjects().size();
            case Entry.RoundOpened round -> round.subjects().size();
            case Entry.RoundClosed round -> round.subjects().size();
            case Entry.SampleListed sample -> sample.after().size();
            case Entry.SubjectsAssigned assigned -> assigned.subjects().size();
            case Entry.ClauseAnswered answered -> answered.subjects().size();
            case Entry.ResultsImported results -> results.inspections().size();
            case Entry.SecondLooksGiven given -> given.looks().size();
            case Entry.NotesChanged changed -> changed.notes().size();
            case Entry.BulletinPublished published ->
                published.publication().passages().size();
            case Entry.RechecksRecorded recorded -> recorded.rechecks().size();
            case Entry.RegionsChanged _,
                    Entry.HistoryChanged _,
                    Entry.CatalogueAdopted _,
                    Entry.AnswersRecorded _,
                    Entry.FindingWritten _,
                    Entry.EvidenceAttached _,
                    Entry.ReviewGiven _,
                    Entry.RulingGiven _,
                    Entry.DoubleCheckDrawn _,
                    Entry.ObjectionRecorded _,
                    Entry.OfficeChanged _,
                    Entry.CalendarChanged _,
                    Entry.PlatformsClassed _,
                    Entry.BlockRewritten _,
                    Entry.BulletinStamped _,
                    Entry.PhraseChanged _ -> 1;
        };
    }

    /// Waits for the one that is being made, if any; later ones may follow.
    void await() {
        try {
            thread.submit(() -> {}).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits for the one that is being made.
    @Override
    public void close() {
        thread.close();
    }

    private void make(Database database) {
        try {
            Disk.makeFolder(folder);
            database.read(this::written);
            for (var old : files().stream().skip(KEPT).toList()) {
                Disk.delete(old);
            }
        } catch (IOException | UncheckedIOException | StoreException e) {
            LOG.warn("no snapshot was made", e);
        } finally {
            making = false;
        }
    }

    private Snapshot written(Handle handle) {
        try {
            return Snapshot.write(vault, handle, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
