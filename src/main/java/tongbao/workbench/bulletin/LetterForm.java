package tongbao.workbench.bulletin;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.bulletin.Draft;
import tongbao.domain.bulletin.LetterFields;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// What a person fills in for one letter: number, date, deadline, remark.
final class LetterForm extends VBox {
    private final BiConsumer<String, Optional<String>> fill;
    private final TextField number = new TextField();
    private final TextField note = new TextField();
    private final DatePicker date = new DatePicker();
    private final DatePicker deadline = new DatePicker();
    private boolean showing;

    /// @param fill records what was filled in under the key of its field
    LetterForm(Messages messages, BiConsumer<String, Optional<String>> fill) {
        super(6);
        this.fill = fill;
        getStyleClass().add("fields");
        number.setId("number");
        note.setId("note");
        date.setId("date");
        deadline.setId("deadline");
        number.setAccessibleText(messages.get("bulletin.number"));
        note.setAccessibleText(messages.get("bulletin.note"));
        date.setAccessibleText(messages.get("bulletin.date"));
        deadline.setAccessibleText(messages.get("bulletin.deadline"));
        note.setPromptText(messages.get("bulletin.note.example"));
        typed(number, LetterFields.NUMBER);
        typed(note, LetterFields.NOTE);
        chosen(date, LetterFields.DATE);
        chosen(deadline, LetterFields.DEADLINE);
        getChildren()
                .setAll(
                        row(
                                Parts.whole(messages.get("bulletin.number"), "secondary"),
                                number,
                                Parts.whole(messages.get("bulletin.note"), "secondary"),
                                note),
                        row(
                                Parts.whole(messages.get("bulletin.date"), "secondary"),
                                date,
                                Parts.whole(messages.get("bulletin.deadline"), "secondary"),
                                deadline));
    }

    private static HBox row(javafx.scene.Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void typed(TextField field, String key) {
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(80);
        field.setPrefWidth(120);
        field.setOnAction(_ -> fill(key, field.getText()));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                fill(key, field.getText());
            }
        });
    }

    private void chosen(DatePicker field, String key) {
        field.setPrefWidth(136);
        field.setMinWidth(132);
        field.setConverter(new Days());
        field.valueProperty().subscribe(day -> fill(key, text(day)));
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void fill(String key, String text) {
        if (!showing) {
            fill.accept(key, Optional.of(text.strip()).filter(filled -> !filled.isEmpty()));
        }
    }

    void show(Draft draft) {
        showing = true;
        Map.of(number, draft.number().orElse(""), note, LetterFields.note(draft.wordings()))
                .forEach((field, text) -> {
                    if (!field.isFocused()) {
                        field.setText(text);
                    }
                });
        date.setValue(draft.date());
        draft.deadline().ifPresentOrElse(deadline::setValue, () -> deadline.setValue(null));
        showing = false;
    }

    /// Brings the field a lint is about before the eye; false if there is none.
    boolean aim(String block) {
        switch (block) {
            case "number" -> number.requestFocus();
            case "note" -> note.requestFocus();
            case "date" -> date.requestFocus();
            case "closing" -> deadline.requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }
}
