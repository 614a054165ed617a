package tongbao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Vault;
import tongbao.store.journal.Deltas;
import tongbao.store.journal.EntryCodec;
import tongbao.store.journal.JournalReader;

/// The store's readers of files that may come from elsewhere, as those who try to break them need them.
public final class BackupReader {
    private BackupReader() {}

    /// A sound backup of a small store.
    public static byte[] sound() {
        return of(folder -> {
            try (var store = StoreTest.filled(folder.resolve("store"))) {
                return Files.readAllBytes(store.backups().make(() -> false).file());
            }
        });
    }

    /// A sound segment of a journal, cut behind its last entry.
    public static byte[] segment() {
        return of(folder -> {
            StoreTest.filled(folder.resolve("store")).close();
            var last = StoreFiles.lastEntry(folder.resolve("store"));
            return Arrays.copyOf(Files.readAllBytes(StoreFiles.segment(folder.resolve("store"), 1)), last[1]);
        });
    }

    /// What both may answer.
    public static List<Class<? extends Throwable>> refusals() {
        return List.of(StoreException.BadBackup.class, StoreException.Corrupt.class, StoreException.Newer.class);
    }

    /// Reads a backup to its end, as before a restore.
    public static void read(byte[] bytes) {
        of(folder -> {
            BackupFile.read(
                    Vault.PLAIN,
                    Files.write(folder.resolve("x.backup"), bytes),
                    (name, part, _) -> Unpacking.lay(folder, name, part));
            return bytes;
        });
    }

    /// Reads a journal of one segment, and every entry in it.
    public static void journal(byte[] bytes) {
        of(folder -> {
            Files.write(folder.resolve("000000000001.journal"), bytes);
            var codec = new EntryCodec(new Deltas(Vault.PLAIN, folder), 1 << 20);
            JournalReader.read(Vault.PLAIN, folder, 0, frame -> {
                try {
                    codec.decode(frame.number(), frame.payload());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return bytes;
        });
    }

    @FunctionalInterface
    private interface Work {
        byte[] in(Path folder) throws IOException;
    }

    private static byte[] of(Work work) {
        try {
            var folder = Files.createTempDirectory("tongbao-read");
            try {
                return work.in(folder);
            } finally {
                Leftovers.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
