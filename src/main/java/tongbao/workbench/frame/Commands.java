package tongbao.workbench.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import tongbao.workbench.ui.Command;
import tongbao.workbench.ui.Messages;

/// What the buttons in sight do, under their own names and keys, so that the search can do it too and no command is for
/// the mouse alone. What is part of a row is left out: it belongs to the row.
final class Commands {
    private final Messages messages;
    private final List<Command> found = new ArrayList<>();

    private Commands(Messages messages) {
        this.messages = messages;
    }

    static List<Command> of(Parent screen, Messages messages) {
        var commands = new Commands(messages);
        commands.walk(screen);
        return List.copyOf(commands.found);
    }

    private void walk(Node node) {
        if (!node.isVisible() || node instanceof IndexedCell<?>) {
            return;
        }
        switch (node) {
            case MenuButton menu -> menu.getItems().forEach(item -> add(menu, item));
            case ButtonBase button -> add(name(button), key(button), button, button::fire);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::walk);
            default -> {}
        }
    }

    private void add(MenuButton menu, MenuItem item) {
        var text = Optional.ofNullable(item.getText()).orElse("");
        if (!text.isEmpty()) {
            add(messages.get("frame.search.item", name(menu), text), "", menu, item::fire);
        }
    }

    private void add(String name, String key, Node control, Runnable action) {
        if (name.isBlank()) {
            return;
        }
        if (control.isDisabled()) {
            var why = Optional.ofNullable(control.getAccessibleHelp()).orElse(messages.get("frame.search.not-now"));
            found.add(new Command(name, key, Optional.of(why), () -> {}));
        } else {
            found.add(Command.of(name, key, action));
        }
    }

    private static String name(javafx.scene.control.Labeled control) {
        return Optional.ofNullable(control.getText())
                .filter(text -> !text.isBlank())
                .or(() -> Optional.ofNullable(control.getAccessibleText()))
                .orElse("")
                .strip();
    }

    /// The text of the key cap on the button.
    private static String key(ButtonBase button) {
        return button.lookup(".key") instanceof Label cap ? cap.getText() : "";
    }
}
