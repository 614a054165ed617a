package tongbao.workbench.inspect;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The keys at the foot of the clauses, so that nobody has to look for them.
final class KeyLine {
    private KeyLine() {}

    static void fill(HBox line, Messages messages) {
        line.getChildren()
                .setAll(
                        key(messages.get("inspect.keys.next.short"), "Space"),
                        key(messages.get("inspect.keys.move"), "J", "K"),
                        key(messages.get("inspect.keys.finding"), "Enter"),
                        key(messages.get("inspect.keys.paste"), "Ctrl V"),
                        key(messages.get("inspect.keys.subject"), "[", "]"),
                        key(messages.get("inspect.keys.count"), "C"));
    }

    private static HBox key(String does, String... keys) {
        var part = new HBox(4);
        part.setAlignment(Pos.CENTER_LEFT);
        for (var key : keys) {
            part.getChildren().add(Parts.key(key));
        }
        var label = new Label(does);
        label.getStyleClass().addAll("muted", "small");
        label.setMinWidth(0);
        part.getChildren().add(label);
        part.setMinWidth(HBox.USE_PREF_SIZE);
        return part;
    }
}
