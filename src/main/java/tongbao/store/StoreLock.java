package tongbao.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tongbao.store.failure.StoreException;

/// Keeps a store to one process at a time. The system lets go of the lock when the process dies, however it dies.
///
/// The holder is named in a second file, which is looked at first: where locks belong to processes, merely opening
/// and closing the locked file once more in the holding process would lose its lock. What it says is for people; only
/// the word of this very process counts, so that a file left behind by a crash locks nobody out.
final class StoreLock implements AutoCloseable {
    /// Known to no other process, and to no later one that gets the same number.
    private static final String SELF = UUID.randomUUID().toString();

    private final Path file;
    private final Path holder;
    private final FileChannel channel;
    private final Optional<Object> key;

    private StoreLock(Path file, Path holder, FileChannel channel) throws IOException {
        this.file = file;
        this.holder = holder;
        this.channel = channel;
        this.key = key(file);
    }

    /// @throws StoreException.InUse if it is held already
    static StoreLock of(Path folder) throws IOException {
        var holder = folder.resolve("holder");
        var lines = lines(holder);
        if (!lines.isEmpty() && lines.getFirst().equals(SELF)) {
            throw new StoreException.InUse(folder, who(lines));
        }
        var file = folder.resolve("lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new StoreException.InUse(folder, who(lines));
        }
        try {
            Files.write(holder, List.of(SELF, System.getProperty("user.name", ""), machine()));
            return new StoreLock(file, holder, channel);
        } catch (IOException e) {
            letGo(channel, holder, e);
            throw e;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process, whoever removed the holder's name
        }
    }

    /// Where the holder cannot be named, as on a full disk, the next attempt must find neither lock nor half a name.
    private static void letGo(FileChannel channel, Path holder, IOException reason) {
        try (channel) {
            Files.deleteIfExists(holder);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /// Whether this still is the lock of the file at its place; a disk that was away and came back has let go of it.
    boolean isHeld() {
        try {
            return channel.size() >= 0 && key(file).equals(key);
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> lines(Path holder) throws IOException {
        return Files.exists(holder) ? Files.readAllLines(holder) : List.of();
    }

    /// The user and the machine, as far as they are known.
    private static String who(List<String> lines) {
        return String.join(
                " · ", lines.stream().skip(1).filter(part -> !part.isBlank()).toList());
    }

    /// By the system's word; asking the network is not done.
    private static String machine() {
        return Optional.ofNullable(System.getenv("COMPUTERNAME"))
                .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
                .orElse("");
    }

    private static Optional<Object> key(Path file) throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.writeString(holder, "");
        }
    }
}
