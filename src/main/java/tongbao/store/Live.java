package tongbao.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Recorded;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Refusal;
import tongbao.store.failure.StoreException;
import tongbao.store.file.DigestFiles;
import tongbao.store.file.Disk;
import tongbao.store.file.PictureFiles;
import tongbao.store.file.Vault;
import tongbao.store.journal.EntryCodec;
import tongbao.store.journal.Frame;
import tongbao.store.journal.Journal;
import tongbao.store.journal.Unsettled;
import tongbao.store.table.Changes;
import tongbao.store.table.Database;
import tongbao.store.table.Held;
import tongbao.store.table.Schema;

/// Journal and database of a store while it is open, in step with each other. All but [#database] on the store's
/// own thread.
record Live(
        Vault vault,
        Path folder,
        FileStore space,
        EntryCodec codec,
        Journal journal,
        Database database,
        Snapshots snapshots,
        Optional<StoreException.ReadOnly> readOnly) {
    /// Records one entry: applied to the tables, forced to the journal, committed. What the tables refuse never
    /// reaches the journal.
    ///
    /// @throws Unsettled if only opening the store anew tells whether it is recorded
    Recorded record(Entry entry, InstantSource clock, String who, OptionalLong undoes) throws Unsettled {
        if (readOnly.isPresent()) {
            throw new StoreException.ReadOnly(
                    readOnly.get().entry(), readOnly.get().why());
        }
        Disk.expectRoom(folder, space);
        expectFit(entry);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var recorded = new Recorded(journal.last() + 1, now, who, undoes, entry);
        var frame = frame(recorded);
        apply(recorded, frame);
        append(frame);
        try {
            database.commit();
        } catch (StoreException e) {
            throw new Unsettled(e);
        }
        snapshots.changed(database, Snapshots.rows(entry));
        return recorded;
    }

    /// What the journal holds under `number`.
    Optional<Recorded> find(long number) {
        try {
            var payload = journal.find(number);
            return payload.isPresent() ? Optional.of(codec.decode(number, payload.get())) : Optional.empty();
        } catch (IOException e) {
            throw Disk.failed(folder, e, StoreException.Outcome.NOT_RECORDED);
        }
    }

    /// Closes in order.
    ///
    /// @param trusted whether the next opening may take the tables as they are
    void close(boolean trusted) {
        try {
            snapshots.close();
            database.close();
            if (trusted && readOnly.isEmpty()) {
                new StopMark(Schema.NUMBER, new Held(journal.last(), journal.digest())).write(folder);
            }
            journal.close();
        } catch (IOException | StoreException.Failed e) {
            letGo(e);
            throw Disk.failed(folder, e, StoreException.Outcome.NOT_RECORDED);
        }
    }

    /// Lets go of the files after `reason`, whatever state they are in.
    void abandon(Exception reason) {
        snapshots.close();
        database.abandon(reason);
        letGo(reason);
    }

    private void letGo(Exception reason) {
        try {
            journal.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private void expectFit(Entry entry) {
        Expect.that(!entry.inverse().equals(Optional.of(entry)), Refusal.NOTHING_TO_CHANGE);
        if (entry instanceof Entry.EvidenceAttached attached) {
            attached.evidence().after().ifPresent(this::expectPictures);
        }
    }

    private void expectPictures(Evidence evidence) {
        var files = new DigestFiles(vault, folder, PictureFiles.FOLDER);
        for (var picture : List.of(evidence.picture().digest(), evidence.shown().digest())) {
            Expect.that(files.has(picture), Refusal.PICTURE_MISSING, picture.hex());
        }
    }

    private Frame frame(Recorded recorded) {
        try {
            return journal.next(codec.encode(recorded));
        } catch (IOException e) {
            throw Disk.failed(folder, e, StoreException.Outcome.NOT_RECORDED);
        }
    }

    private void apply(Recorded recorded, Frame frame) throws Unsettled {
        try {
            database.begin(handle -> Changes.apply(handle, recorded, frame.digest()));
        } catch (StoreException.Failed e) {
            throw new Unsettled(e);
        }
    }

    private void append(Frame frame) throws Unsettled {
        try {
            journal.append(frame);
        } catch (IOException e) {
            database.rollback(e);
            throw Disk.failed(folder, e, StoreException.Outcome.NOT_RECORDED);
        } catch (Unsettled e) {
            database.rollback(e);
            throw e;
        }
    }
}
