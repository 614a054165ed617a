package tongbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;
import javafx.util.Duration;

/// One start as a user makes it, without a display, that ends by itself: Java watches it and writes the ahead-of-time
/// cache from what it saw. Run by the scripts under `installer`, never by a user.
public final class Training {
    /// How long the window stays, so that what it loads in the background is seen too.
    private static final Duration STAY = Duration.seconds(4);

    private Training() {}

    /// @param arguments a folder that does not exist yet, for a store that may be thrown away afterwards
    public static void main(String... arguments) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var folder = Files.createDirectories(Path.of(arguments[0]));
        Window.getWindows().addListener((ListChangeListener<Window>) _ -> endSoon());
        Desktop.open(folder, Optional.of(Locale.SIMPLIFIED_CHINESE), Optional.of("示例检查人"));
    }

    private static void endSoon() {
        var pause = new PauseTransition(STAY);
        pause.setOnFinished(_ -> Platform.exit());
        pause.play();
    }
}
