package tongbao.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import tongbao.domain.inspection.Digest;
import tongbao.store.failure.StoreException;
import tongbao.store.file.DigestFiles;
import tongbao.store.file.Disk;
import tongbao.store.file.PictureFiles;
import tongbao.store.file.Vault;
import tongbao.store.journal.Deltas;
import tongbao.store.journal.EntryCodec;
import tongbao.store.journal.JournalReader;
import tongbao.store.table.Database;
import tongbao.store.table.Schema;

/// Opens a backup as if it had to be restored: every byte against its digest, every entry applied to empty tables,
/// the tables counted and held against what the backup says of itself.
final class Rehearsal {
    private final Vault vault;
    private final Path file;
    private final Path work;
    private final BooleanSupplier cancelled;
    private final TreeSet<Digest> kept = new TreeSet<>();
    private final TreeSet<Digest> named = new TreeSet<>();

    private Rehearsal(Vault vault, Path file, Path work, BooleanSupplier cancelled) {
        this.vault = vault;
        this.file = file;
        this.work = work;
        this.cancelled = cancelled;
    }

    /// The backup in `file`, proved.
    ///
    /// @param vault what the backup is read with
    /// @param near a folder with room, in which a folder is made and removed
    /// @throws StoreException.BadBackup if it could not be restored
    static Backup of(Vault vault, Path file, Path near, BooleanSupplier cancelled) throws IOException {
        Disk.makeFolder(near);
        var work = Files.createTempDirectory(near, Leftovers.REHEARSAL);
        try {
            return new Rehearsal(vault, file, work, cancelled).backup();
        } finally {
            Leftovers.delete(work);
        }
    }

    private Backup backup() throws IOException {
        var head = BackupFile.read(vault, file, this::unpack);
        var database = Database.open(vault, work.resolve("database"));
        try {
            database.begin(Schema::create);
            database.commit();
            var codec = new EntryCodec(new Deltas(vault, work), Integer.MAX_VALUE);
            var replay = new Replay(database, codec, recorded -> {
                named.addAll(Verification.pictures(recorded.entry()));
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
            });
            Disk.makeFolder(work.resolve(Opening.JOURNAL));
            JournalReader.read(vault, work.resolve(Opening.JOURNAL), 0, replay);
            replay.finish();
            var contents = database.read(Contents::of);
            expect(replay.stopped().isPresent() || contents.equals(head.contents()));
            expect(kept.containsAll(named));
            return new Backup(file, head.at(), Files.size(file), head.contents());
        } catch (StoreException.Corrupt e) {
            throw new StoreException.BadBackup(
                    file, StoreException.BadBackup.Why.DAMAGED, e.fault().toString());
        } finally {
            database.abandon();
        }
    }

    /// Pictures are held against their names and passed over, the rest is laid into the folder.
    private void unpack(String name, InputStream bytes, long length) throws IOException {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        if (name.startsWith(PictureFiles.FOLDER)) {
            var digest = DigestFiles.digest(vault, name, bytes);
            expect(digest.isPresent());
            kept.add(digest.get());
        } else {
            Unpacking.lay(work, name, bytes);
        }
    }

    private void expect(boolean holds) {
        if (!holds) {
            throw new StoreException.BadBackup(file, StoreException.BadBackup.Why.DAMAGED);
        }
    }
}
