package tongbao.workbench.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.round.note.RoundNote;
import tongbao.intake.plan.Column;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.ImportWords;
import tongbao.intake.plan.NoteText;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// One note in fields: Enter records it, Esc leaves it. What does not fit is said below, and nothing is recorded.
final class NoteForm extends VBox {
    private static final int ACROSS = 2;

    private final List<Supplier<String>> values = new ArrayList<>();
    private final Label refusal = new Label();
    private Optional<javafx.scene.Node> first = Optional.empty();

    NoteForm(ImportKind kind, Optional<RoundNote> before, NotesViewModel viewModel, Messages messages, Runnable leave) {
        super(8);
        getStyleClass().add("note-form");
        var words = ImportWords.of(messages.locale());
        var grid = new GridPane();
        grid.getStyleClass().add("fields");
        for (var at = 0; at < ACROSS; at++) {
            var field = new ColumnConstraints();
            field.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().addAll(new ColumnConstraints(), field);
        }
        var fields = NoteText.fields(kind);
        var line = before.map(NoteText::line);
        for (var at = 0; at < fields.size(); at++) {
            var column = fields.get(at);
            var node = field(
                    column, line.map(texts -> texts.get(fields.indexOf(column))).orElse(""), words);
            grid.add(
                    Parts.whole(column.header() + (column.required() ? " *" : ""), "muted"),
                    (at % ACROSS) * 2,
                    at / ACROSS);
            grid.add(node, (at % ACROSS) * 2 + 1, at / ACROSS);
            first = first.or(() -> Optional.of(node));
        }
        refusal.setWrapText(true);
        refusal.setId("note-refusal");
        refusal.getStyleClass().add("warning-text");
        refusal.setManaged(false);
        Runnable record = () ->
                viewModel.record(before, values.stream().map(Supplier::get).toList(), leave, why -> {
                    refusal.setManaged(true);
                    refusal.setText(why);
                });
        var save = Parts.button(messages.get("round.notes.record"), "Enter", record);
        save.setId("note-record");
        save.getStyleClass().add("accent");
        var foot = new HBox(8, save, Parts.button(messages.get("round.cancel"), "Esc", leave));
        getChildren().addAll(grid, refusal, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                record.run();
                event.consume();
            }
        });
    }

    private javafx.scene.Node field(Column column, String text, ImportWords words) {
        var choices = NoteText.choices(column);
        var hint = new Tooltip(words.hint(column));
        if (choices.isEmpty()) {
            var field = new TextField(text);
            field.setPromptText(column.example());
            field.setId("note-" + column.key());
            field.setTooltip(hint);
            field.setAccessibleText(column.header());
            values.add(field::getText);
            return field;
        }
        var box = new ComboBox<String>();
        if (!column.required()) {
            box.getItems().add("");
        }
        box.getItems().addAll(choices);
        box.setValue(text.isEmpty() ? box.getItems().getFirst() : text);
        box.setId("note-" + column.key());
        box.setTooltip(hint);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(column.header());
        values.add(box::getValue);
        return box;
    }

    void focus() {
        first.ifPresent(javafx.scene.Node::requestFocus);
    }
}
