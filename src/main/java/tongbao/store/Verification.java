package tongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tongbao.domain.inspection.Digest;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.Objection;
import tongbao.domain.inspection.Picture;
import tongbao.domain.inspection.mark.Marked;
import tongbao.domain.journal.Entry;
import tongbao.store.failure.Fault;
import tongbao.store.failure.StoreException;
import tongbao.store.file.DigestFiles;
import tongbao.store.file.PictureFiles;
import tongbao.store.journal.JournalReader;
import tongbao.store.table.Database;
import tongbao.store.table.Schema;
import tongbao.store.table.TableDump;

/// Holds everything in an open store against everything else: every entry against the chain, every kept file against
/// its name, every snapshot against its digest, and the tables against tables made anew from the whole journal.
final class Verification {
    private static final Logger LOG = LoggerFactory.getLogger(Verification.class);

    private final Path folder;
    private final Live live;
    private final List<Fault> faults = new ArrayList<>();
    private final TreeSet<Digest> pictures = new TreeSet<>();

    private final List<Anchor> anchors;

    /// @param anchors what was noted of the journal elsewhere
    Verification(Live live, List<Anchor> anchors) {
        this.anchors = anchors;
        this.folder = live.folder();
        this.live = live;
    }

    List<Fault> faults() throws IOException {
        verifyTables();
        verifyHistory();
        verifyPictures();
        verifySnapshots();
        return List.copyOf(faults);
    }

    private void verifyTables() throws IOException {
        var work = Files.createTempDirectory(folder, Leftovers.VERIFY);
        try {
            var database = Database.open(live.vault(), work);
            try {
                database.begin(Schema::create);
                database.commit();
                if (replayed(
                        new Replay(database, live.codec(), recorded -> pictures.addAll(pictures(recorded.entry()))))) {
                    compare(digests(database), stored());
                }
            } finally {
                database.abandon();
            }
        } finally {
            Leftovers.delete(work);
        }
    }

    /// Whether all entries could be read and applied.
    private boolean replayed(Replay replay) throws IOException {
        try {
            JournalReader.read(live.vault(), folder.resolve(Opening.JOURNAL), 0, replay);
            replay.finish();
        } catch (StoreException.Corrupt e) {
            faults.add(earlier(replay).orElse(e.fault()));
            return false;
        }
        replay.stopped()
                .ifPresent(stop ->
                        faults.add(Fault.of(Fault.Kind.ENTRY_REFUSED, Opening.JOURNAL, stop.entry(), stop.why())));
        return replay.stopped().isEmpty();
    }

    /// What is wrong with an entry that was read before the chain ended and was not decoded yet.
    private static Optional<Fault> earlier(Replay replay) {
        try {
            replay.finish();
            return Optional.empty();
        } catch (StoreException.Corrupt e) {
            return Optional.of(e.fault());
        }
    }

    /// The files `entry` names: pictures, and what came with objections.
    static List<Digest> pictures(Entry entry) {
        return switch (entry) {
            case Entry.EvidenceAttached attached ->
                sides(attached.evidence()).flatMap(Verification::pictures).toList();
            case Entry.ObjectionRecorded recorded ->
                sides(recorded.objection())
                        .flatMap(objection -> objection.attachment().stream())
                        .map(Objection.Attachment::digest)
                        .toList();
            default -> List.of();
        };
    }

    private static <T> Stream<T> sides(Entry.Edit<T> edit) {
        return Stream.concat(edit.before().stream(), edit.after().stream());
    }

    private static Stream<Digest> pictures(Evidence evidence) {
        return Stream.concat(Stream.of(evidence.picture()), evidence.marked().map(Marked::picture).stream())
                .map(Picture::digest);
    }

    private void compare(Map<String, Digest> rebuilt, Map<String, Digest> stored) {
        rebuilt.forEach((table, digest) -> {
            if (!digest.equals(stored.get(table))) {
                faults.add(Fault.of(Fault.Kind.DATABASE_DIFFERS, "database", table));
            }
        });
    }

    /// What the store's own tables hold; nothing where their file is damaged, so that each is named.
    private Map<String, Digest> stored() {
        try {
            return digests(live.database());
        } catch (StoreException.Failed e) {
            LOG.warn("the tables cannot be read", e);
            return Map.of();
        }
    }

    private static Map<String, Digest> digests(Database database) {
        return database.read(handle -> new TableDump(handle).digests());
    }

    /// Against what was noted elsewhere; what the journal itself shows damaged was named before.
    private void verifyHistory() throws IOException {
        for (var anchor : anchors) {
            try {
                anchor.fault(live.vault(), folder.resolve(Opening.JOURNAL)).ifPresent(faults::add);
            } catch (StoreException.Corrupt e) {
                faults.add(e.fault());
            }
        }
    }

    private void verifyPictures() throws IOException {
        var files = new DigestFiles(live.vault(), folder, PictureFiles.FOLDER);
        for (var digest : pictures) {
            try {
                files.read(digest);
            } catch (StoreException.Corrupt e) {
                faults.add(e.fault());
            }
        }
    }

    /// One that was removed meanwhile, because a newer was made, is not missed.
    private void verifySnapshots() throws IOException {
        for (var file : live.snapshots().files()) {
            if (Snapshot.verified(live.vault(), file).isEmpty() && Files.exists(file)) {
                faults.add(Fault.of(Fault.Kind.SNAPSHOT_DAMAGED, Snapshots.FOLDER + "/" + file.getFileName()));
            }
        }
    }
}
