package tongbao.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsThereWhenTheWindowIsOpenedAgain() {
        var file = folder.resolve("preferences.properties");
        Preferences.of(file).keep("round", "2026年第三季度");

        assertThat(Preferences.of(file).find("round")).isEqualTo(Optional.of("2026年第三季度"));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFileThatCannotBeReadIsLaidAsideAndNotOverwritten() throws IOException {
        var file = Files.writeString(folder.resolve("preferences.properties"), "theme=\\u12");

        var preferences = Preferences.of(file);
        preferences.keep("theme", "dark");

        assertThat(folder.resolve("preferences.properties.unreadable")).hasContent("theme=\\u12");
        assertThat(Preferences.of(file).find("theme")).isEqualTo(Optional.of("dark"));
    }

    @Test
    void aNumberThatIsNoneIsTheOtherwiseNumber() {
        var preferences = Preferences.of(folder.resolve("preferences.properties"));
        preferences.keep("window.width", "wide");

        assertThat(preferences.number("window.width", 1366)).isEqualTo(1366);
    }
}
