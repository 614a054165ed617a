package tongbao.app;

import java.nio.file.Path;
import java.util.Map;

/// Where a user's records lie when nothing else is said.
public final class DataFolder {
    private DataFolder() {}

    /// The folder of this user on this machine: `%APPDATA%\Tongbao`, `~/Library/Application Support/Tongbao`, or
    /// `$XDG_DATA_HOME/tongbao` with its default `~/.local/share/tongbao`.
    public static Path ofUser() {
        return of(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
    }

    static Path of(String system, String home, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            var roaming = environment.get("APPDATA");
            return roaming == null ? Path.of(home, "AppData", "Roaming", "Tongbao") : Path.of(roaming, "Tongbao");
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
