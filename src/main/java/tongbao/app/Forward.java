package tongbao.app;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets a second start of the program bring the window of the first to the front. They meet in a file beside the store:
/// the second lays it down, the first takes it away. No port is opened.
final class Forward implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Forward.class);
    private static final String FILE = "come-forward";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final WatchService watch;

    private Forward(WatchService watch) {
        this.watch = watch;
    }

    /// From now on until it is closed, runs `front` whenever another start asks; on a thread of its own.
    static Forward listen(Path store, Runnable front) throws IOException {
        var watch = store.getFileSystem().newWatchService();
        store.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        Files.deleteIfExists(store.resolve(FILE));
        Thread.ofPlatform().name("forward").daemon().start(() -> heed(watch, store.resolve(FILE), front));
        return new Forward(watch);
    }

    private static void heed(WatchService watch, Path file, Runnable front) {
        try {
            for (var key = watch.take(); key.isValid(); key = watch.take()) {
                key.pollEvents();
                if (taken(file)) {
                    front.run();
                }
                key.reset();
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            LOG.debug("nobody is listened to any more", e);
        }
    }

    /// Whether somebody asked. A file that a virus scanner holds cannot be taken away for a moment; that is no reason
    /// to listen no longer.
    private static boolean taken(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("another start cannot be told that it was heard", e);
            return Files.exists(file);
        }
    }

    /// Asks the window that has `store` open to come forward.
    ///
    /// @return whether there is one and it heard
    static boolean ask(Path store) {
        return ask(store, PATIENCE);
    }

    static boolean ask(Path store, Duration patience) {
        var file = store.resolve(FILE);
        try {
            Files.writeString(file, "");
            var until = System.nanoTime() + patience.toNanos();
            while (Files.exists(file) && System.nanoTime() < until) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            return !Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("the other window cannot be asked", e);
            return false;
        }
    }

    @Override
    public void close() {
        try {
            watch.close();
        } catch (IOException e) {
            LOG.warn("the folder is still watched", e);
        }
    }
}
