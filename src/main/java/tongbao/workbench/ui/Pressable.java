package tongbao.workbench.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Makes something that is no button be pressed like one: by a click, and by Enter or Space while it has the focus.
/// Whoever makes it gives it an accessible text.
public final class Pressable {
    private static final String STYLE = "pressable";

    private Pressable() {}

    public static void make(Node node, Runnable action) {
        node.getStyleClass().add(STYLE);
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setOnMouseClicked(event -> {
            action.run();
            event.consume();
        });
        node.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
    }

    /// Whether `event` went to such a thing, which takes Enter and Space for itself.
    public static boolean takes(KeyEvent event) {
        return event.getTarget() instanceof Node node && node.getStyleClass().contains(STYLE);
    }
}
