package tongbao.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsKeptBesideTheScreenIsOnTheDiskOnceItIsClosedAndAtOnceFromThenOn() {
        var file = folder.resolve("preferences.properties");
        var preferences = Preferences.writtenBeside(file);
        IntStream.rangeClosed(1, 500).forEach(step -> preferences.keep("inspect.subject", "site:" + step));
        preferences.keep("theme", "dark");
        assertThat(preferences.find("inspect.subject")).contains("site:500");

        preferences.close();
        assertThat(Preferences.of(file).find("inspect.subject")).contains("site:500");
        assertThat(Preferences.of(file).find("theme")).contains("dark");

        preferences.keep("window.width", "1366.0");
        assertThat(Preferences.of(file).number("window.width", 0)).isEqualTo(1366);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
