package tongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Fault;
import tongbao.store.failure.Refusal;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Disk;
import tongbao.store.file.KeySlot;
import tongbao.store.file.Password;
import tongbao.store.file.Vault;
import tongbao.store.file.Worker;
import tongbao.store.journal.JournalReader;

/// Gives a store a password, another, or none. Setting and removing writes the whole store anew beside the present one
/// and puts it in its place in one step ([Swap]), so that a power cut in between leaves either; what lay open before is
/// removed. Changing only wraps the same key anew. Nothing is lost either way: the chain of entries stays the same.
public final class Passwords {
    private static final Logger LOG = LoggerFactory.getLogger(Passwords.class);
    private static final String ASIDE = "aside-";

    private final Path folder;
    private final Settings settings;
    private final int iterations;

    /// @param folder of the store, which is not open
    public Passwords(Path folder) {
        this(folder, Settings.USUAL, 0);
    }

    /// @param iterations how often a password is stretched; 0 to measure it
    Passwords(Path folder, Settings settings, int iterations) {
        this.folder = folder.toAbsolutePath().normalize();
        this.settings = settings;
        this.iterations = iterations;
    }

    /// Whether the store in `folder` can only be opened with a password; false if there is none.
    public static boolean isSet(Path folder) {
        return Files.exists(folder.resolve(KeySlot.NAME));
    }

    /// The slot of the store in `folder`; empty if it has no password.
    ///
    /// @throws StoreException.Corrupt if its file is damaged, or gone although the journal is encrypted
    static Optional<KeySlot> slot(Path folder) throws IOException {
        var slot = KeySlot.read(folder);
        if (slot.isEmpty()) {
            expectOpen(folder);
        }
        return slot;
    }

    /// That a store without a slot lies open.
    ///
    /// @throws StoreException.Corrupt if its journal is encrypted; without the slot only a backup helps
    static void expectOpen(Path folder) throws IOException {
        if (JournalReader.isEnclosed(folder.resolve(Opening.JOURNAL))) {
            throw new StoreException.Corrupt(Fault.of(Fault.Kind.FILE_MISSING, KeySlot.NAME));
        }
    }

    /// Whether the backup in `file` can only be read with a password.
    ///
    /// @throws StoreException.Failed if it cannot be read at all
    public static boolean isSetIn(Path file) {
        try {
            return BackupFile.slot(file).isPresent();
        } catch (IOException e) {
            throw new StoreException.Failed(StoreException.Outcome.NOT_RECORDED, e);
        }
    }

    /// From now on the store is encrypted. Its backups and former states beside it, which lie open, are removed and a
    /// new backup is made.
    ///
    /// @throws StoreException.Refused if it has a password, or this one is too short
    /// @throws StoreException.Corrupt if it is damaged; nothing was changed then
    public void set(Password password) {
        alone(() -> {
            Expect.that(slot(folder).isEmpty(), Refusal.PASSWORD_PRESENT);
            Expect.that(password.isLongEnough(), Refusal.PASSWORD_SHORT, String.valueOf(Password.SHORTEST));
            var key = Vault.random(Vault.KEY_BYTES);
            convert(Vault.PLAIN, Vault.of(key), Optional.of(slot(password, key)), lyingOpen());
        });
        backUp(password);
    }

    /// From now on the store opens with `next`. Backups made so far still open with the former password.
    ///
    /// @throws StoreException.Locked if `former` is not its password
    /// @throws StoreException.Refused if it has none, or the new one is too short
    public void change(Password former, Password next) {
        alone(() -> {
            Expect.that(next.isLongEnough(), Refusal.PASSWORD_SHORT, String.valueOf(Password.SHORTEST));
            slot(next, key(former)).write(folder);
        });
    }

    /// From now on the store lies open. Backups made so far still need the password.
    ///
    /// @throws StoreException.Locked if `password` is not its password
    /// @throws StoreException.Refused if it has none
    public void remove(Password password) {
        alone(() -> convert(Vault.of(key(password)), Vault.PLAIN, Optional.empty(), List.of()));
    }

    private byte[] key(Password password) throws IOException {
        return Expect.present(slot(folder), Refusal.PASSWORD_ABSENT)
                .dataKey(password)
                .orElseThrow(() -> new StoreException.Locked(folder, true));
    }

    private KeySlot slot(Password password, byte[] key) {
        return KeySlot.of(password, key, iterations > 0 ? iterations : KeySlot.measuredIterations());
    }

    private void convert(Vault from, Vault to, Optional<KeySlot> slot, List<String> gone) throws IOException {
        Disk.makeFolder(folder.resolve(Opening.JOURNAL));
        var incoming = folder.resolve(Swap.INCOMING);
        Leftovers.delete(incoming);
        Conversion.of(from, folder, to, incoming, settings.segmentBytes());
        if (slot.isPresent()) {
            slot.get().write(incoming);
        }
        Store.open(incoming, InstantSource.system(), settings, _ -> to).close(); // makes the tables and proves it opens
        Leftovers.delete(incoming.resolve(Backups.FOLDER));
        var aside = Leftovers.CONVERTED + Long.toHexString(System.nanoTime());
        Swap.begin(folder, aside, gone);
        Leftovers.delete(folder.resolve(aside));
    }

    /// Backups and former states beside the store.
    private List<String> lyingOpen() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(ASIDE) || name.equals(Backups.FOLDER))
                    .sorted()
                    .toList();
        }
    }

    /// One that fails is made up for at the next opening.
    private void backUp(Password password) {
        try (var store = Store.open(
                folder, InstantSource.system(), settings, where -> KeySlot.vault(where, Optional.of(password)))) {
            if (store.head().contents().entries() > 0) {
                store.backups().make(() -> false);
            }
        } catch (StoreException.BackupFailed e) {
            LOG.warn("no backup was made after the password was set", e);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /// On a thread that nobody interrupts, while nobody else has the store.
    private void alone(Work work) {
        try (var worker = new Worker("password")) {
            worker.call(() -> {
                Disk.makeFolder(folder);
                try (var _ = StoreLock.of(folder)) {
                    Swap.finish(folder);
                    Leftovers.remove(folder);
                    work.run();
                    return folder;
                } catch (IOException e) {
                    throw Disk.failed(folder, e, StoreException.Outcome.NOT_RECORDED);
                }
            });
        }
    }
}
