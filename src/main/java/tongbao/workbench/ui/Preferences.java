package tongbao.workbench.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tongbao.document.WholeFile;

/// How a person likes the window: its size, the theme, the language, the last place. Kept beside the store and
/// outside its journal; losing it loses nothing that was recorded. Used on the JavaFX thread only.
public final class Preferences {
    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

    private final Path file;
    private final Properties values = new Properties();

    private Preferences(Path file) {
        this.file = file;
    }

    /// What is kept in `file`, or nothing if there is no such file. One that cannot be read is laid aside as
    /// `….unreadable`, never overwritten.
    public static Preferences of(Path file) {
        var preferences = new Preferences(file);
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
        var draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            WholeFile.move(draft, file);
        } catch (IOException e) {
            LOG.warn("the preferences cannot be written", e);
        }
    }
}
