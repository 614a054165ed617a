package tongbao.workbench.catalogue;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// Named fields under one another. What is typed counts once the field is left or Enter is pressed in it; Escape gives
/// back what was there.
final class Fields extends GridPane {
    private final Messages messages;

    Fields(Messages messages) {
        this.messages = messages;
        getStyleClass().add("fields");
        var names = new ColumnConstraints();
        names.setMinWidth(72);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
    }

    /// @param name of the field, in `catalogue.field.`, and its id
    /// @param typed takes what was typed, stripped
    TextField line(String name, Consumer<String> typed) {
        var field = new TextField();
        commits(field, typed);
        field.setOnAction(_ -> typed.accept(field.getText().strip()));
        row(name, field);
        return field;
    }

    TextArea text(String name, int rows, Consumer<String> typed) {
        var field = new TextArea();
        field.setPrefRowCount(rows);
        field.setWrapText(true);
        commits(field, typed);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                typed.accept(field.getText().strip());
                event.consume();
            }
        });
        row(name, field);
        return field;
    }

    private static void commits(TextInputControl field, Consumer<String> typed) {
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                typed.accept(field.getText().strip());
            }
        });
    }

    void row(String name, Control field) {
        field.setId("field-" + name);
        var label = Parts.whole(messages.get("catalogue.field." + name), "muted");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        addRow(getRowCount(), label, field);
    }

    void row(String name, Node value) {
        addRow(getRowCount(), Parts.whole(messages.get("catalogue.field." + name), "muted"), value);
    }

    /// A value that is only read.
    Label said(String name) {
        var value = new Label();
        value.setWrapText(true);
        value.setMinHeight(USE_PREF_SIZE);
        row(name, (Node) value);
        return value;
    }

    /// Shows or hides a field with its name.
    static void present(Node field, boolean present) {
        var row = getRowIndex(field);
        if (field.getParent() instanceof Fields fields) {
            fields.getChildren().stream()
                    .filter(node -> row.equals(getRowIndex(node)))
                    .forEach(node -> {
                        node.setVisible(present);
                        node.setManaged(present);
                    });
        }
    }

    /// Shows `text` unless it is being typed over.
    static void fill(TextInputControl field, String text) {
        if (!field.isFocused() && !field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
