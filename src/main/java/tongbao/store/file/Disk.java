package tongbao.store.file;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tongbao.store.failure.StoreException;

/// Files that are on the disk, not only on their way to it, when a method returns.
public final class Disk {
    private static final int ATTEMPTS = 40;
    /// What the database may want to write of its own while and after an entry is recorded.
    private static final long ROOM = 4 << 20;

    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    @FunctionalInterface
    public interface Proof {
        void of(Path draft) throws IOException;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private static final String DRAFT = "new";
    private static final String DRAFT_ENDING = ".part";

    private Disk() {}

    /// Makes the file `name` appear in `folder` whole or not at all: written beside it, forced, renamed. Only on
    /// threads that nobody interrupts ([Worker]): an interrupt would close the channel in the middle.
    public static Path create(Path folder, String name, Content content) throws IOException {
        return create(folder, name, content, _ -> {});
    }

    /// @param proof looks at the file before it gets its name; what it throws leaves no file
    public static Path create(Path folder, String name, Content content, Proof proof) throws IOException {
        var file = folder.resolve(name);
        makeFolder(folder);
        var draft = Files.createTempFile(folder, DRAFT, DRAFT_ENDING);
        try {
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                content.write(Channels.newOutputStream(channel));
                channel.force(true);
            }
            proof.of(draft);
            patiently(
                    () -> Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException | RuntimeException e) {
            discard(draft, e);
            throw e;
        }
        forceFolder(folder);
        return file;
    }

    public static boolean isDraft(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith(DRAFT) && name.endsWith(DRAFT_ENDING);
    }

    /// A draft that cannot be removed now is removed at the next opening (`Leftovers`).
    private static void discard(Path draft, Exception reason) {
        try {
            delete(draft);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /// Makes a folder, and those it lies in, with names that survive a power cut.
    public static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            makeFolder(parent);
        }
        Files.createDirectories(folder);
        if (parent != null) {
            forceFolder(parent);
        }
    }

    /// Gives a file or folder another name on the same disk; the name is on the disk when this returns.
    public static void move(Path from, Path to) throws IOException {
        patiently(() -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
        forceFolder(to.resolveSibling(""));
        forceFolder(from.resolveSibling(""));
    }

    public static void delete(Path file) throws IOException {
        patiently(() -> Files.deleteIfExists(file));
    }

    /// Makes new names in `folder` survive a power cut. Windows cannot force a folder and need not: its file system
    /// journals names by itself.
    public static void forceFolder(Path folder) throws IOException {
        if (File.separatorChar == '\\') {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// What an input or output error means: a full disk, one that is away or takes no writes, or a failure with
    /// `outcome`.
    public static StoreException failed(Path folder, Exception cause, StoreException.Outcome outcome) {
        if (outcome != StoreException.Outcome.NOT_RECORDED) {
            return new StoreException.Failed(outcome, cause);
        }
        if (!Files.isDirectory(folder)) {
            return new StoreException.Unreachable(folder, false, cause);
        }
        if (isFull(folder)) {
            return new StoreException.Full(folder, cause);
        }
        return isReadOnly(folder, cause)
                ? new StoreException.Unreachable(folder, true, cause)
                : new StoreException.Failed(outcome, cause);
    }

    private static boolean isReadOnly(Path folder, Exception cause) {
        try {
            return cause instanceof AccessDeniedException
                    || !Files.isWritable(folder)
                    || Files.getFileStore(folder).isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }

    /// Refuses to begin what may not be ended for lack of room.
    ///
    /// @param space where `folder` lies
    public static void expectRoom(Path folder, FileStore space) {
        if (isFull(space)) {
            throw new StoreException.Full(folder, new IOException("less than " + ROOM + " bytes are left"));
        }
    }

    private static boolean isFull(Path folder) {
        try {
            return isFull(Files.getFileStore(folder));
        } catch (IOException e) {
            return false;
        }
    }

    /// By the space that is left; the texts of errors differ with system and language. Where the system cannot tell,
    /// the write itself will.
    private static boolean isFull(FileStore space) {
        try {
            return space.getUsableSpace() < ROOM && space.getTotalSpace() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /// Windows refuses to rename or delete while a virus scanner reads the file, which it does for moments.
    private static void patiently(Step step) throws IOException {
        for (var attempt = 1; ; attempt++) {
            try {
                step.run();
                return;
            } catch (AccessDeniedException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            } catch (FileSystemException e) {
                if (attempt == ATTEMPTS || File.separatorChar != '\\') {
                    throw e;
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
