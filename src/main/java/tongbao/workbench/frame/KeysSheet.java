package tongbao.workbench.frame;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Shortcut;

/// All keys on one sheet: those of the screen in front, then those that work everywhere.
final class KeysSheet {
    private static final int PER_COLUMN = 12;

    private KeysSheet() {}

    static VBox of(Messages messages, List<Shortcut> own, Runnable close) {
        var button = Parts.button("", "Esc", close);
        button.getStyleClass().add("flat");
        button.setGraphic(new HBox(6, new Icon("close", 14), Parts.key("Esc")));
        button.setAccessibleText(messages.get("frame.notice.close"));
        var head = new HBox(8, Parts.whole(messages.get("frame.keys.title"), "pane-title"), Parts.space(), button);
        head.setAlignment(Pos.CENTER_LEFT);
        var columns = new HBox(32);
        if (!own.isEmpty()) {
            var here = block(messages.get("frame.keys.here"), own);
            here.getStyleClass().add("here");
            columns.getChildren().add(here);
        }
        columns.getChildren().add(block(messages.get("frame.keys.everywhere"), everywhere(messages)));
        var sheet = new VBox(12, head, columns);
        sheet.setId("keys-sheet");
        sheet.getStyleClass().addAll("popup-panel", "keys-sheet");
        sheet.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        sheet.setFocusTraversable(true);
        return sheet;
    }

    private static VBox block(String title, List<Shortcut> shortcuts) {
        var grid = new GridPane(12, 8);
        for (var i = 0; i < shortcuts.size(); i++) {
            var shortcut = shortcuts.get(i);
            var caps = new HBox(4);
            caps.setAlignment(Pos.CENTER_LEFT);
            shortcut.keys().forEach(key -> caps.getChildren().add(Parts.key(key)));
            var column = 2 * (i / PER_COLUMN);
            grid.add(caps, column, i % PER_COLUMN);
            grid.add(new Label(shortcut.does()), column + 1, i % PER_COLUMN);
        }
        return new VBox(8, Parts.whole(title, "secondary"), grid);
    }

    private static List<Shortcut> everywhere(Messages messages) {
        return List.of(
                new Shortcut(List.of("Ctrl 1", "…", "Ctrl 9"), messages.get("frame.keys.places")),
                new Shortcut(List.of("Ctrl 0"), messages.get("place.settings")),
                new Shortcut(List.of("Ctrl K"), messages.get("frame.keys.search")),
                new Shortcut(List.of("Ctrl Z"), messages.get("frame.keys.undo")),
                new Shortcut(List.of("Ctrl Y"), messages.get("frame.keys.redo")),
                new Shortcut(List.of("Ctrl H"), messages.get("frame.history.title")),
                new Shortcut(List.of("F1", "?"), messages.get("frame.keys.title")),
                new Shortcut(List.of("↑", "↓", "PgUp", "PgDn", "Home", "End"), messages.get("frame.keys.lists")),
                new Shortcut(List.of("Tab"), messages.get("frame.keys.tab")),
                new Shortcut(List.of("Esc"), messages.get("frame.keys.escape")));
    }
}
