package tongbao.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tongbao.store.file.Disk;
import tongbao.store.journal.Segment;

/// Lays the files of a backup into a folder.
final class Unpacking {
    private Unpacking() {}

    /// Not forced: for a folder that does not outlive the process.
    static void lay(Path folder, String name, InputStream bytes) throws IOException {
        var to = folder.resolve(name);
        Files.createDirectories(to.resolveSibling(""));
        Files.copy(bytes, to);
    }

    /// On the disk when this returns. A segment is filled up to its allocated length.
    static void keep(Path folder, String name, InputStream bytes) throws IOException {
        var to = folder.resolve(name);
        Disk.create(to.resolveSibling(""), to.getFileName().toString(), bytes::transferTo);
        if (name.startsWith(Opening.JOURNAL)) {
            var whole = Segment.read(to).bytes();
            Disk.create(to.resolveSibling(""), to.getFileName().toString(), out -> out.write(whole));
        }
    }
}
