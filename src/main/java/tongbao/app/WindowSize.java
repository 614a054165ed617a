package tongbao.app;

import javafx.stage.Screen;
import javafx.stage.Stage;
import tongbao.workbench.ui.Preferences;

/// The size and place of the window, as it was when it was closed last.
final class WindowSize {
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 600;

    private final Stage window;
    private final Preferences preferences;

    WindowSize(Stage window, Preferences preferences) {
        this.window = window;
        this.preferences = preferences;
        window.setMinWidth(LEAST_WIDTH);
        window.setMinHeight(LEAST_HEIGHT);
        window.setOnHiding(_ -> keep());
    }

    /// The size of last time, as far as the screen has room for it; the whole screen the first time.
    void restore() {
        var room = Screen.getPrimary().getVisualBounds();
        window.setWidth(Math.min(room.getWidth(), preferences.number("window.width", 1366)));
        window.setHeight(Math.min(room.getHeight(), preferences.number("window.height", 768)));
        window.setMaximized(
                preferences.find("window.maximized").map(Boolean::parseBoolean).orElse(true));
    }

    private void keep() {
        preferences.keep("window.maximized", Boolean.toString(window.isMaximized()));
        if (!window.isMaximized()) {
            preferences.keep("window.width", Double.toString(window.getWidth()));
            preferences.keep("window.height", Double.toString(window.getHeight()));
        }
    }
}
