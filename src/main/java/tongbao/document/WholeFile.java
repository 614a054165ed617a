package tongbao.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that appears whole or not at all: written beside its place, forced to the disk, then renamed.
public final class WholeFile {
    private WholeFile() {}

    /// What is written into it.
    public interface Content {
        /// @return whether the file shall appear
        boolean writeTo(OutputStream out) throws IOException;
    }

    /// @return whether the file appeared
    public static boolean write(Path file, Content content) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("No folder to write into: " + file);
        }
        var draft = Files.createTempFile(folder, "tongbao", ".part");
        try {
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                    var out = Channels.newOutputStream(channel)) {
                if (!content.writeTo(out)) {
                    return false;
                }
                out.flush();
                channel.force(true);
            }
            move(draft, file);
            return true;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
