package tongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Puts a backup into the place of a store. The present store is kept in a folder beside, and what it recorded behind
/// the backup's last entry is fetched out of it as far as it can be read.
public final class Restore {
    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern("'aside-'uuuu-MM-dd-HHmmss");

    private final Path folder;
    private final Path file;

    /// @param folder of the store, which is not open
    /// @param file the backup
    public Restore(Path folder, Path file) {
        this.folder = folder.toAbsolutePath().normalize();
        this.file = file.toAbsolutePath().normalize();
    }

    /// A backup, and how it stands to the present store.
    public record Look(Backup backup, Difference difference) {}

    /// What was restored.
    ///
    /// @param rescued how many entries behind the backup's last were fetched out of the former store
    /// @param aside where the former store is kept; empty if there was none
    public record Restored(Contents contents, long rescued, Optional<Path> aside) {}

    /// Proves the backup and holds it against the present store. Changes nothing.
    ///
    /// @throws StoreException.BadBackup if it cannot be restored from
    public Look look() {
        return onItsOwn(() -> {
            var backup = Rehearsal.of(file, folder, () -> false);
            var work = Files.createTempDirectory(folder, Leftovers.REHEARSAL);
            try {
                BackupFile.read(file, (name, bytes, _) -> {
                    if (name.startsWith(Opening.JOURNAL)) {
                        Unpacking.lay(work, name, bytes);
                    }
                });
                Disk.makeFolder(work.resolve(Opening.JOURNAL));
                return new Look(backup, Difference.between(folder, work.resolve(Opening.JOURNAL), backup.contents()));
            } finally {
                Leftovers.delete(work);
            }
        });
    }

    /// Restores, if need is: a sound store that has everything the backup has is left alone.
    ///
    /// @throws StoreException.Refused if there is nothing to restore, or the backup is of another store
    /// @throws StoreException.BadBackup if it cannot be restored from
    public Restored mend() {
        var difference = look().difference();
        Expect.that(!(difference instanceof Difference.OtherStore), Refusal.RESTORE_OTHER_STORE);
        Expect.that(!(difference instanceof Difference.StoreAhead && isSound()), Refusal.RESTORE_NOT_NEEDED);
        return restore(!(difference instanceof Difference.Apart));
    }

    /// Goes back to the state of the backup, whatever the present store holds; that is only laid aside.
    ///
    /// @throws StoreException.BadBackup if it cannot be restored from
    public Restored goBack() {
        look();
        return restore(false);
    }

    private boolean isSound() {
        try (var store = Store.open(folder)) {
            return store.readOnly().isEmpty() && store.verify().isEmpty();
        } catch (StoreException.Corrupt e) {
            return false;
        }
    }

    private Restored restore(boolean rescue) {
        return onItsOwn(() -> {
            var aside = folder.resolve(ASIDE.format(LocalDateTime.ofInstant(Instant.now(), ZoneId.systemDefault())));
            try (var _ = StoreLock.of(folder)) {
                Swap.finish(folder);
                var incoming = folder.resolve(Swap.INCOMING);
                Leftovers.delete(incoming);
                BackupFile.read(file, (name, bytes, _) -> Unpacking.keep(incoming, name, bytes));
                var rescued = rescue ? new Rescue(folder, incoming, Settings.USUAL).fetch() : 0;
                Contents contents;
                try (var store = Store.open(incoming, InstantSource.system())) {
                    contents = store.head().contents();
                }
                Swap.begin(folder, aside.getFileName().toString());
                return new Restored(contents, rescued, Optional.of(aside).filter(Files::exists));
            }
        });
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }

    /// On a thread that nobody interrupts.
    private <T> T onItsOwn(Work<T> work) {
        try (var worker = new Worker("restore")) {
            return worker.call(() -> {
                Disk.makeFolder(folder);
                return work.run();
            });
        }
    }
}
