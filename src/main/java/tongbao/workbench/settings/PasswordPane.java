package tongbao.workbench.settings;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.store.file.Password;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.PasswordChange;

/// 密码: whether the store has one, what it means to have one, and setting, changing, removing it.
final class PasswordPane extends VBox {
    private final Messages messages;
    private final Consumer<PasswordChange> change;
    private final PasswordField former = field("password-former");
    private final PasswordField next = field("password-new");
    private final PasswordField again = field("password-again");
    private final CheckBox understood = new CheckBox();

    /// @param change carries it out, which closes the store for a while
    PasswordPane(Messages messages, boolean encrypted, Consumer<PasswordChange> change) {
        super(8);
        this.messages = messages;
        this.change = change;
        setId("password");
        var state = encrypted
                ? Glyph.CLEAR.with(messages.get("settings.password.has"))
                : Glyph.HINT.with(messages.get("settings.password.none"));
        getChildren().add(state);
        if (encrypted) {
            line("settings.password.older");
            getChildren().addAll(fields(true), new HBox(8, changing(), removing()));
        } else {
            line("settings.password.forgotten");
            line("settings.password.removes");
            understood.setId("password-understood");
            understood.setText(messages.get("settings.password.understood"));
            getChildren().addAll(fields(false), understood, setting());
        }
    }

    private static PasswordField field(String id) {
        var field = new PasswordField();
        field.setId(id);
        field.setPrefWidth(240);
        return field;
    }

    private void line(String key) {
        var line = new Label(messages.get(key));
        line.setWrapText(true);
        line.setMaxWidth(672);
        getChildren().add(line);
    }

    private Node fields(boolean encrypted) {
        var grid = new GridPane(8, 8);
        if (encrypted) {
            grid.addRow(0, label("settings.password.former", former), former);
        }
        grid.addRow(1, label("settings.password.new", next), next);
        grid.addRow(2, label("settings.password.again", again), again);
        return grid;
    }

    private Label label(String key, PasswordField field) {
        var label = Parts.whole(messages.get(key));
        label.setLabelFor(field);
        return label;
    }

    private Button setting() {
        var button = button("password-set", "settings.password.set", isChosen().and(understood.selectedProperty()));
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> change.accept(new PasswordChange(Optional.empty(), Optional.of(typed(next)))));
        return button;
    }

    private Button changing() {
        var button = button(
                "password-change",
                "settings.password.change",
                isChosen().and(former.textProperty().isNotEmpty()));
        button.setOnAction(
                _ -> change.accept(new PasswordChange(Optional.of(typed(former)), Optional.of(typed(next)))));
        return button;
    }

    private Button removing() {
        var button = button(
                "password-remove",
                "settings.password.remove",
                former.textProperty().isNotEmpty());
        button.setOnAction(_ -> change.accept(new PasswordChange(Optional.of(typed(former)), Optional.empty())));
        return button;
    }

    private Button button(String id, String key, BooleanBinding possible) {
        var button = Parts.button(messages.get(key), "", () -> {});
        button.setId(id);
        button.disableProperty().bind(possible.not());
        return button;
    }

    private BooleanBinding isChosen() {
        return Bindings.createBooleanBinding(
                () -> typed(next).isLongEnough() && typed(next).equals(typed(again)),
                next.textProperty(),
                again.textProperty());
    }

    private static Password typed(PasswordField field) {
        return Password.of(field.getText());
    }
}
