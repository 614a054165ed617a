package tongbao.app;

import java.nio.file.Path;
import java.util.Map;

/// Where a user's records lie when nothing else is said.
public final class DataFolder {
    private DataFolder() {}

    /// The folder of this user on this machine: `%LOCALAPPDATA%\Tongbao`, `~/Library/Application Support/Tongbao`, or
    /// `$XDG_DATA_HOME/tongbao` with its default `~/.local/share/tongbao`.
    public static Path ofUser() {
        return of(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
    }

    static Path of(String system, String home, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            // what roams is copied over the network at every sign-on, as large as it may be
            var local = environment.get("LOCALAPPDATA");
            return local == null || local.isBlank()
                    ? Path.of(home, "AppData", "Local", "Tongbao")
                    : Path.of(local, "Tongbao");
        }
        if (system.startsWith("Mac")) {
            return Path.of(home, "Library", "Application Support", "Tongbao");
        }
        var given = environment.get("XDG_DATA_HOME");
        return given == null || given.isBlank()
                ? Path.of(home, ".local", "share", "tongbao")
                : Path.of(given, "tongbao");
    }
}
