package tongbao.workbench.overview;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;

/// The steps of the round in a row; each is a button that goes to where it is done.
final class StepsRow {
    private final HBox row;
    private final Messages messages;
    private final Consumer<Place> go;

    StepsRow(HBox row, Messages messages, Consumer<Place> go) {
        this.row = row;
        this.messages = messages;
        this.go = go;
    }

    /// Shows them; the buttons stay, so that the focus does too.
    void show(List<Step> steps) {
        if (row.getChildren().isEmpty()) {
            steps.forEach(step -> row.getChildren().add(button(step.place())));
        }
        for (int i = 0; i < steps.size(); i++) {
            if (row.getChildren().get(i) instanceof Button button) {
                fill(button, steps.get(i));
            }
        }
    }

    private Button button(Place place) {
        var button = new Button();
        button.setId("step-" + place.key());
        button.getStyleClass().add("round-step");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> go.accept(place));
        return button;
    }

    private void fill(Button button, Step step) {
        var name = messages.get("overview.step." + step.place().key());
        var state = messages.get("overview.step.state." + step.state());
        var title = Parts.whole(name, step.state() == Step.State.CURRENT ? "strong" : "step-name");
        var note = new Label(step.note());
        note.getStyleClass().add("secondary");
        var words = new VBox(title, note);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        var line = new HBox(8, glyph(step.state()).alone(state), words);
        line.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(line);
        button.setText(name);
        button.setAccessibleText(messages.get("overview.step.spoken", name, state, step.note()));
    }

    private static Glyph glyph(Step.State state) {
        return switch (state) {
            case DONE -> Glyph.PASSED;
            case NOT_ASKED -> Glyph.NOT_APPLICABLE;
            case CURRENT -> Glyph.STARTED;
            case TO_COME -> Glyph.UNSEEN;
        };
    }
}
