package tongbao.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/// Keeps a store to one process at a time. The system lets go of the lock when the process dies.
///
/// The holder is named in a second file, which is looked at first: where locks belong to processes, merely opening
/// and closing the locked file once more in the holding process would lose its lock.
final class StoreLock implements AutoCloseable {
    private final Path holder;
    private final FileChannel channel;

    private StoreLock(Path holder, FileChannel channel) {
        this.holder = holder;
        this.channel = channel;
    }

    /// @throws StoreException.InUse if it is held already
    static StoreLock of(Path folder) throws IOException {
        var holder = folder.resolve("holder");
        var self = self();
        if (Files.exists(holder) && Files.readString(holder).equals(self)) {
            throw new StoreException.InUse(folder);
        }
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new StoreException.InUse(folder);
        }
        Files.write(holder, self.getBytes(StandardCharsets.UTF_8));
        return new StoreLock(holder, channel);
    }

    private static String self() {
        var process = ProcessHandle.current();
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toString).orElse("");
    }

    @Override
    public void close() throws IOException {
        Files.writeString(holder, "");
        channel.close();
    }
}
