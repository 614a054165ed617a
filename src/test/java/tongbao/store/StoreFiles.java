package tongbao.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.inspection.Digest;
import tongbao.store.failure.Fault;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Vault;
import tongbao.store.journal.JournalReader;
import tongbao.store.table.TableDump;

/// A store's folder, seen and damaged from outside.
final class StoreFiles {
    private StoreFiles() {}

    /// Copies the folder of a store that is open and at rest: what a process killed now would leave behind. A snapshot
    /// that is just being made is waited for, because files that come and go cannot be copied one by one.
    static Path copy(Store store, Path to) throws IOException {
        store.awaitSnapshot();
        var from = store.folder();
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                if (!file.endsWith("lock") && !file.endsWith("holder")) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
            }
        }
        return to;
    }

    /// Makes the next opening rebuild the tables from nothing but the journal.
    static void forgetTables(Path folder) throws IOException {
        for (var name : new String[] {"database", "snapshots"}) {
            if (Files.isDirectory(folder.resolve(name))) {
                try (var files = Files.list(folder.resolve(name))) {
                    for (var file : files.toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
        Files.deleteIfExists(folder.resolve("stopped"));
    }

    static Map<String, Digest> tables(Store store) {
        return store.database().read(handle -> new TableDump(handle).digests());
    }

    static Path segment(Path folder, long first) {
        return folder.resolve("journal").resolve("%012d.journal".formatted(first));
    }

    /// Where the last entry of a journal's last segment begins and ends.
    static int[] lastEntry(Path folder) throws IOException {
        var offsets = JournalReader.tail(Vault.PLAIN, folder.resolve("journal")).offsets();
        return new int[] {offsets.get(offsets.size() - 2), offsets.getLast()};
    }

    static void write(Path file, long position, byte... bytes) throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "rw")) {
            access.seek(position);
            access.write(bytes);
        }
    }

    static byte read(Path file, long position) throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "r")) {
            access.seek(position);
            return access.readByte();
        }
    }

    static Optional<Fault> faultOfOpening(Path folder) {
        try (var store = Store.open(folder)) {
            return store.readOnly().map(stop -> Fault.of(Fault.Kind.ENTRY_REFUSED, "", stop.entry()));
        } catch (StoreException.Corrupt e) {
            return Optional.of(e.fault());
        }
    }
}
