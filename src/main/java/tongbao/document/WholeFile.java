package tongbao.document;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A file that appears whole or not at all: written beside its place, forced to the disk, then renamed.
public final class WholeFile {
    private static final int ATTEMPTS = 20;
    private static final int PAUSE_MILLIS = 50;

    private WholeFile() {}

    /// What is written into it.
    public interface Content {
        /// @return whether the file shall appear
        boolean writeTo(OutputStream out) throws IOException;
    }

    /// @return whether the file appeared
    /// @throws NotDirectoryException if the folder is gone, as on a stick that was pulled out
    /// @throws AccessDeniedException naming `file`, if nothing can be written beside it
    public static boolean write(Path file, Content content) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("No folder to write into: " + file);
        }
        var draft = draft(folder, file);
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

    private static Path draft(Path folder, Path file) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        try {
            return Files.createTempFile(folder, "tongbao", ".part");
        } catch (AccessDeniedException e) {
            throw (AccessDeniedException) new AccessDeniedException(file.toString(), null, e.getReason()).initCause(e);
        }
    }

    /// Puts a draft that was written beside it into the place of `file`. Windows refuses that while a virus scanner
    /// reads either, which it does for moments: it is tried for a second. A file that another program has open
    /// stays as it is, and so does the draft.
    ///
    /// @throws IOException the last refusal
    public static void move(Path draft, Path file) throws IOException {
        for (var attempt = 1; ; attempt++) {
            try {
                replace(draft, file);
                return;
            } catch (AccessDeniedException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            } catch (FileSystemException e) { // on Windows: another process is using the file
                if (attempt == ATTEMPTS || File.separatorChar != '\\') {
                    throw e;
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
        }
    }

    private static void replace(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
