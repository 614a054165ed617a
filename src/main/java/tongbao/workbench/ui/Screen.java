package tongbao.workbench.ui;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// What stands in one place of the frame. Built once for a frame and kept; all calls come on the JavaFX thread.
public interface Screen {
    Place place();

    /// The nodes, always the same ones.
    Parent node();

    /// Called each time the screen comes to the front: read what may have changed, take the focus.
    default void onShown() {}

    /// Called when another screen comes to the front.
    default void onHidden() {}

    /// Takes the last step back that only this screen knows of, before anything that was recorded is taken back. False
    /// if there is none.
    default boolean undo() {
        return false;
    }

    /// Makes the last step again that only this screen knows of. False if there is none.
    default boolean redo() {
        return false;
    }

    /// Takes a key pressed anywhere on the screen before the focused control does, except while a text field has the
    /// focus or a menu is open. True if it was meant for the screen.
    default boolean handle(KeyEvent event) {
        return false;
    }

    /// The keys it takes, for the sheet of all keys.
    default List<Shortcut> shortcuts() {
        return List.of();
    }
}
