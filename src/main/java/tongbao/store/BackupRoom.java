package tongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tongbao.store.failure.StoreException;
import tongbao.store.file.PictureFiles;
import tongbao.store.journal.Deltas;

/// How much of a disk the backups in one folder may take. A backup is not begun where it would fill the disk: then
/// nothing could be recorded either.
///
/// @param store the folder of the store
/// @param folder of the backups; it is there
record BackupRoom(Path store, Path folder) {
    /// All backups of a folder take at most this part of what would be free without them.
    private static final int PART = 4;
    /// So many stay however much they take: should one turn out damaged, there is another.
    private static final int LEAST = 2;
    /// What a backup leaves free on the disk of the store, at most a twentieth of it.
    private static final long LEFT = 256L << 20;

    /// Those of `backups` that stay behind the last one made.
    Set<LocalDateTime> stay(Map<LocalDateTime, Path> backups) throws IOException {
        var sizes = sizes(backups);
        return Keep.within(sizes, (free() + sum(sizes.values())) / PART, LEAST);
    }

    /// Those of `backups` that can stay while the next is made beside them: all, unless the disk is too full for that
    /// and would not be without older ones. The newest always can.
    Set<LocalDateTime> stayBefore(Map<LocalDateTime, Path> backups) throws IOException {
        var sizes = sizes(backups);
        var most = free() + sum(sizes.values()) - needed();
        var kept = Keep.within(sizes, most, 1);
        sizes.keySet().retainAll(kept);
        return fits() || sum(sizes.values()) > most ? backups.keySet() : kept;
    }

    /// @throws StoreException.Full if a backup would fill the disk
    void expect() throws IOException {
        if (!fits()) {
            throw new StoreException.Full(folder, new IOException("a backup needs " + needed() + " bytes"));
        }
    }

    private boolean fits() throws IOException {
        return free() >= needed();
    }

    /// What the next backup takes and leaves, rounded up: enclosed pieces are a little longer than what is in them.
    private long needed() throws IOException {
        var content = 0L;
        for (var part : List.of(Opening.JOURNAL, Deltas.FOLDER, PictureFiles.FOLDER)) {
            if (Files.isDirectory(store.resolve(part))) {
                try (var files = Files.walk(store.resolve(part))) {
                    for (var file : files.filter(Files::isRegularFile).toList()) {
                        content += Files.size(file);
                    }
                }
            }
        }
        var disk = Files.getFileStore(folder);
        var left = disk.equals(Files.getFileStore(store)) ? Math.min(LEFT, disk.getTotalSpace() / 20) : 0;
        return content + content / 100 + left;
    }

    /// Much, where the system cannot tell.
    private long free() throws IOException {
        var disk = Files.getFileStore(folder);
        return disk.getTotalSpace() > 0 ? disk.getUsableSpace() : Long.MAX_VALUE / 2;
    }

    private static Map<LocalDateTime, Long> sizes(Map<LocalDateTime, Path> backups) throws IOException {
        var sizes = new TreeMap<LocalDateTime, Long>();
        for (var backup : backups.entrySet()) {
            sizes.put(backup.getKey(), Files.size(backup.getValue()));
        }
        return sizes;
    }

    private static long sum(Collection<Long> sizes) {
        return sizes.stream().mapToLong(Long::longValue).sum();
    }
}
