package tongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import tongbao.store.file.Disk;

/// Folders in which something was tried out, or that are of no more use, left behind by a process that was killed.
public final class Leftovers {
    static final String VERIFY = "verify-";
    static final String REHEARSAL = "rehearsal-";
    /// What a store was before it got or lost its password.
    static final String CONVERTED = "converted-";

    private Leftovers() {}

    static void remove(Path store) throws IOException {
        for (var kind : new String[] {"", Opening.JOURNAL, Snapshots.FOLDER, Backups.FOLDER}) {
            removeDrafts(store.resolve(kind));
        }
        try (var files = Files.list(store)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.startsWith(VERIFY)
                        || name.startsWith(REHEARSAL)
                        || name.startsWith(CONVERTED)
                        || name.equals(Swap.INCOMING)) {
                    delete(file);
                }
            }
        }
    }

    /// Files that were being written.
    private static void removeDrafts(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(Disk::isDraft).toList()) {
                    Disk.delete(file);
                }
            }
        }
    }

    /// Deletes `folder` and everything in it.
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Disk.delete(file);
                }
            }
        }
    }
}
