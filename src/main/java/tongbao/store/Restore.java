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
import tongbao.store.failure.Expect;
import tongbao.store.failure.Refusal;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Disk;
import tongbao.store.file.KeySlot;
import tongbao.store.file.Password;
import tongbao.store.file.Vault;
import tongbao.store.file.Worker;

/// Puts a backup into the place of a store. The present store is kept in a folder beside, and what it recorded behind
/// the backup's last entry is fetched out of it as far as it can be read.
public final class Restore {
    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern("'aside-'uuuu-MM-dd-HHmmss");

    private final Path folder;
    private final Path file;
    private final Optional<Password> password;

    /// @param folder of the store, which is not open
    /// @param file the backup
    public Restore(Path folder, Path file) {
        this(folder, file, Optional.empty());
    }

    /// @param password of the backup at the time it was made, or of the present store if that has the same key; and of
    ///     the present store if it has another. Where the slot of the present store is damaged or gone and the
    ///     backup lies open, nobody can tell whether it was its password: it is that of the restored one
    public Restore(Path folder, Path file, Optional<Password> password) {
        this.password = password;
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
            var theirs = theirs();
            var ours = ours(theirs);
            var backup = Rehearsal.of(theirs, file, folder, () -> false);
            var work = Files.createTempDirectory(folder, Leftovers.REHEARSAL);
            try {
                BackupFile.read(theirs, file, (name, bytes, _) -> {
                    if (name.startsWith(Opening.JOURNAL)) {
                        Unpacking.lay(work, name, bytes);
                    }
                });
                Disk.makeFolder(work.resolve(Opening.JOURNAL));
                return new Look(
                        backup,
                        Difference.between(ours, folder, theirs, work.resolve(Opening.JOURNAL), backup.contents()));
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
        try (var store = Store.open(folder, password)) {
            return store.readOnly().isEmpty() && store.verify().isEmpty();
        } catch (StoreException.Corrupt e) {
            return false;
        }
    }

    private Restored restore(boolean rescue) {
        return onItsOwn(() -> {
            var aside = aside();
            try (var _ = StoreLock.of(folder)) {
                Swap.finish(folder);
                var incoming = folder.resolve(Swap.INCOMING);
                Leftovers.delete(incoming);
                var theirs = theirs();
                var ours = ours(theirs);
                var lock = kept(theirs, ours);
                var kept = lock.vault();
                unpack(theirs, kept, incoming);
                if (lock.slot().isPresent()) {
                    lock.slot().get().write(incoming);
                }
                var rescued = rescue ? new Rescue(ours, folder, kept, incoming, Settings.USUAL).fetch() : 0;
                Contents contents;
                try (var store = Store.open(incoming, InstantSource.system(), Settings.USUAL, _ -> kept)) {
                    contents = store.head().contents();
                }
                Swap.begin(folder, aside.getFileName().toString());
                return new Restored(contents, rescued, Optional.of(aside).filter(Files::exists));
            }
        });
    }

    /// A backup from before the password is enclosed under the present key, as the store would be by now.
    private void unpack(Vault theirs, Vault kept, Path incoming) throws IOException {
        var open = theirs.isPlain() && !kept.isPlain();
        var to = open ? Files.createTempDirectory(folder, Leftovers.CONVERTED) : incoming;
        try {
            BackupFile.read(theirs, file, (name, bytes, _) -> Unpacking.keep(to, name, bytes));
            if (open) {
                Disk.makeFolder(incoming.resolve(Opening.JOURNAL));
                Conversion.of(theirs, to, kept, incoming, Settings.USUAL.segmentBytes());
            }
        } finally {
            if (open) {
                Leftovers.delete(to);
            }
        }
    }

    /// A folder that is not there yet, however quickly one restores twice.
    private Path aside() {
        var name = ASIDE.format(LocalDateTime.ofInstant(Instant.now(), ZoneId.systemDefault()));
        var aside = folder.resolve(name);
        for (var next = 2; Files.exists(aside); next++) {
            aside = folder.resolve(name + "-" + next);
        }
        return aside;
    }

    /// What the backup is read with. A changed password wraps the same key: who knows the present one reads the backups
    /// made under the former.
    private Vault theirs() throws IOException {
        var slot = BackupFile.slot(file);
        if (slot.isEmpty()) {
            return Vault.PLAIN;
        }
        return present()
                .filter(slot.get()::isOfSameKey)
                .flatMap(own -> own.opened(password))
                .or(() -> slot.get().opened(password))
                .orElseThrow(() -> StoreException.Locked.ofBackup(file, password.isPresent()));
    }

    /// The slot of the present store; empty if it has none, or a damaged one, or has lost it.
    private Optional<KeySlot> present() throws IOException {
        try {
            return Passwords.slot(folder);
        } catch (StoreException.Corrupt e) {
            return Optional.empty();
        }
    }

    /// What the present store is read with; where its slot is damaged or gone, the backup may have the same key.
    ///
    /// @throws StoreException.Locked if only the present store has a password and it was not given
    private Vault ours(Vault theirs) throws IOException {
        try {
            var slot = Passwords.slot(folder);
            if (slot.isEmpty() || slot.get().isOf(theirs)) {
                return slot.isEmpty() ? Vault.PLAIN : theirs;
            }
            return theirs.isPlain()
                    ? slot.get().unlocked(folder, password)
                    : Expect.present(slot.get().opened(password), Refusal.RESTORE_OTHER_KEY);
        } catch (StoreException.Corrupt e) {
            if (theirs.isPlain()) {
                passwordAnew();
            }
            return theirs;
        }
    }

    /// Under what the restored store lies.
    private record Lock(Vault vault, Optional<KeySlot> slot) {}

    /// The restored store has the present password if it has the same key, else the one it had at the backup. That
    /// the slot of a store is damaged or gone does not lay it open: it gets a new key under the password given.
    private Lock kept(Vault theirs, Vault ours) throws IOException {
        var kept = theirs.isPlain() ? ours : theirs;
        if (kept.isPlain() && isLocked()) {
            var key = Vault.random(Vault.KEY_BYTES);
            return new Lock(Vault.of(key), Optional.of(KeySlot.of(passwordAnew(), key, KeySlot.measuredIterations())));
        }
        var backup = BackupFile.slot(file);
        return new Lock(kept, present().filter(slot -> slot.isOf(kept)).or(() -> backup));
    }

    /// Whether the present store is encrypted, with its slot or without.
    private boolean isLocked() throws IOException {
        try {
            return Passwords.slot(folder).isPresent();
        } catch (StoreException.Corrupt e) {
            return true;
        }
    }

    /// What was given, to be a password that nothing is left to hold against.
    private Password passwordAnew() {
        var given = password.orElseThrow(() -> new StoreException.Locked(folder, false));
        Expect.that(given.isLongEnough(), Refusal.PASSWORD_SHORT, String.valueOf(Password.SHORTEST));
        return given;
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
