package tongbao.workbench.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light or dark. Both are AtlantaFX with its colours redeclared in one file of tokens; no other file holds a colour.
public enum Theme {
    LIGHT,
    DARK;

    /// The family of the screen, bundled so that it looks the same on every machine.
    private static final List<String> FONTS = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The theme of this name, or [#LIGHT] for any other.
    public static Theme of(String key) {
        return key.equals(DARK.key()) ? DARK : LIGHT;
    }

    /// Dresses `scene`; call again with the other theme to change it while the window is open.
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(
                switch (this) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        scene.getStylesheets().setAll(sheet("tokens-" + key() + ".css"), sheet("workbench.css"));
    }

    /// Makes the bundled family known to JavaFX; once is enough, before the first window.
    public static void loadFonts() {
        for (var name : FONTS) {
            try (var in = Theme.class.getResourceAsStream("/tongbao/fonts/" + name)) {
                Font.loadFont(Objects.requireNonNull(in, name), 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
