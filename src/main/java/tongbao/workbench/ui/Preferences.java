package tongbao.workbench.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tongbao.document.WholeFile;

/// How a person likes the window: its size, the theme, the language, the last place. Kept beside the store and
/// outside its journal; losing it loses nothing that was recorded. Used on the JavaFX thread only; the disk is written
/// on another where that thread must not wait for it.
public final class Preferences implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

    private final Path file;
    private final Properties values = new Properties();
    private final Optional<ExecutorService> writer;
    /// What the writer has yet to write; of several changes made meanwhile only the last is written.
    private final AtomicReference<Optional<Properties>> waiting = new AtomicReference<>(Optional.empty());

    private Preferences(Path file, Optional<ExecutorService> writer) {
        this.file = file;
        this.writer = writer;
    }

    /// What is kept in `file`, or nothing if there is no such file. One that cannot be read is laid aside as
    /// `….unreadable`, never overwritten.
    public static Preferences of(Path file) {
        return of(file, Optional.empty());
    }

    /// As [#of(Path)], written beside the screen until they are closed: the subject on the desk is kept at every step,
    /// and a virus scanner may hold the file for a second.
    public static Preferences writtenBeside(Path file) {
        return of(
                file,
                Optional.of(Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("preferences").daemon().factory())));
    }

    private static Preferences of(Path file, Optional<ExecutorService> writer) {
        var preferences = new Preferences(file, writer);
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                preferences.values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("the preferences cannot be read and are laid aside", e);
                preferences.values.clear();
                preferences.layAside();
            }
        }
        return preferences;
    }

    private void layAside() {
        try {
            WholeFile.move(file, file.resolveSibling(file.getFileName() + ".unreadable"));
        } catch (IOException e) {
            LOG.warn("the preferences cannot be moved", e);
        }
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    /// The number kept as `name`, or `otherwise` if there is none.
    public double number(String name, double otherwise) {
        try {
            return find(name).map(Double::parseDouble).orElse(otherwise);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// Keeps `value`. It reaches the disk at once; if it cannot, that is written to the log and the value holds until
    /// the window is closed.
    public void keep(String name, String value) {
        if (value.equals(values.setProperty(name, value))) {
            return;
        }
        var isFirst =
                waiting.getAndSet(Optional.of((Properties) values.clone())).isEmpty();
        writer.filter(beside -> !beside.isShutdown())
                .ifPresentOrElse(
                        beside -> {
                            if (isFirst) {
                                beside.execute(this::write);
                            }
                        },
                        this::write);
    }

    private void write() {
        waiting.getAndSet(Optional.empty()).ifPresent(this::write);
    }

    private void write(Properties now) {
        var draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                now.store(out, null);
            }
            WholeFile.move(draft, file);
        } catch (IOException e) {
            LOG.warn("the preferences cannot be written", e);
        }
    }

    /// Waits until everything kept is on the disk. What is kept later is written where it is kept.
    @Override
    public void close() {
        writer.ifPresent(ExecutorService::close);
    }
}
