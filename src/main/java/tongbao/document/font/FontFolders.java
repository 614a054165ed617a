package tongbao.document.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Where fonts lie on this machine.
final class FontFolders {
    private static final int DEPTH = 6;
    private static final int MOST_FILES = 20_000;

    private FontFolders() {}

    /// The folders of the system and of the user, whether they exist or not.
    static List<Path> ofThisMachine() {
        var home = Path.of(System.getProperty("user.home", "."));
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            var windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
            return List.of(Path.of(windows, "Fonts"), home.resolve("AppData/Local/Microsoft/Windows/Fonts"));
        }
        if (system.startsWith("mac")) {
            return List.of(Path.of("/Library/Fonts"), Path.of("/System/Library/Fonts"), home.resolve("Library/Fonts"));
        }
        return List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of("/opt/kingsoft"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"));
    }

    /// Font files below `folders`, in a stable order; what cannot be read is left out.
    static List<Path> files(List<Path> folders) {
        return folders.stream().flatMap(FontFolders::below).toList();
    }

    private static Stream<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.walk(folder, DEPTH)) {
            return files.filter(FontFolders::isFont).limit(MOST_FILES).sorted().toList().stream();
        } catch (IOException | UncheckedIOException _) {
            return Stream.empty(); // a folder that may not be listed holds no fonts for us
        }
    }

    private static boolean isFont(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".ttc");
    }
}
