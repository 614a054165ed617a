package tongbao.workbench.inspect;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// 分工 over the panes: a name, and how much of the worklist goes to it. Alt with a digit presses a button, Enter in
/// the name gives the subject on the desk.
final class AssignPane {
    private final Assigning assigning;
    private final Messages messages;
    private final Runnable leave;
    private final ComboBox<String> who = new ComboBox<>();
    private final List<Button> buttons;
    private final VBox node;

    /// @param leave the keys act on the clauses again
    AssignPane(Assigning assigning, Messages messages, Runnable leave) {
        this.assigning = assigning;
        this.messages = messages;
        this.leave = leave;
        who.setEditable(true);
        who.setId("assign-who");
        who.setMaxWidth(Double.MAX_VALUE);
        who.setAccessibleText(messages.get("inspect.assign.who"));
        buttons = List.of(
                button("assign-subject", "Alt 1", assigning::subject),
                button("assign-unit", "Alt 2", assigning::unit),
                button("assign-region", "Alt 3", assigning::region),
                button("assign-listed", "Alt 4", assigning::listed));
        var cancel = Parts.button(messages.get("inspect.trial.cancel"), "Esc", this::close);
        var foot = new HBox(8, Parts.space(), cancel);
        foot.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(
                8,
                Parts.whole(messages.get("inspect.assign"), "pane-title"),
                Parts.whole(messages.get("inspect.assign.who"), "muted"),
                who,
                choices(),
                foot);
        node.getStyleClass().add("carrying");
        node.setId("assign");
        node.setMaxSize(460, Region.USE_PREF_SIZE);
        node.setVisible(false);
        StackPane.setAlignment(node, Pos.TOP_CENTER);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /// Two by two, all of one width: the text begins at the left, its key stands at the right.
    private GridPane choices() {
        var grid = new GridPane(8, 8);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        for (var i = 0; i < buttons.size(); i++) {
            buttons.get(i).setMaxWidth(Double.MAX_VALUE);
            grid.add(buttons.get(i), i % 2, i / 2);
        }
        return grid;
    }

    private Button button(String id, String key, Supplier<List<SubjectId>> what) {
        var button = Parts.button("", key, () -> {
            assigning.assign(what.get(), who.getEditor().getText());
            close();
        });
        button.setId(id);
        return button;
    }

    Node node() {
        return node;
    }

    /// Shows it for the subject on the desk; nothing if there is none.
    void open() {
        if (assigning.subject().isEmpty()) {
            return;
        }
        who.getItems().setAll(assigning.names());
        who.getEditor().setText(assigning.proposed());
        text(0, messages.get("inspect.assign.subject"));
        text(1, messages.get("inspect.assign.unit", assigning.unit().size()));
        text(2, messages.get("inspect.assign.region", assigning.region().size()));
        text(3, messages.get("inspect.assign.listed", assigning.listed().size()));
        node.setVisible(true);
        who.getEditor().requestFocus();
        who.getEditor().selectAll();
    }

    private void text(int at, String text) {
        buttons.get(at).setText(text);
        buttons.get(at).setAccessibleText(text);
    }

    private void close() {
        node.setVisible(false);
        leave.run();
    }

    private void keys(KeyEvent event) {
        var digit = event.getCode().isDigitKey() && event.isAltDown()
                ? event.getCode().getName().charAt(event.getCode().getName().length() - 1) - '1'
                : -1;
        if (digit >= 0 && digit < buttons.size()) {
            buttons.get(digit).fire();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            buttons.getFirst().fire();
        } else {
            return;
        }
        event.consume();
    }
}
