package tongbao.workbench.statistics;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.verdict.Verdict;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Parts;

/// A subject behind a line: its verdict as a sign, its name, and why.
final class BehindCell extends ListCell<Outcome> {
    private final Words words;
    private final Function<Outcome, String> why;

    BehindCell(Words words, Function<Outcome, String> why) {
        this.words = words;
        this.why = why;
    }

    @Override
    protected void updateItem(Outcome outcome, boolean empty) {
        super.updateItem(outcome, empty);
        if (empty || outcome == null) {
            setGraphic(null);
            return;
        }
        var subject = outcome.subject();
        var name = new Label(subject.name());
        name.setMinWidth(140);
        var note = new Label(why.apply(outcome));
        note.getStyleClass().add("secondary");
        note.setMaxWidth(Double.MAX_VALUE);
        note.setMinWidth(0);
        HBox.setHgrow(note, Priority.ALWAYS);
        var row = new HBox(8, glyph(outcome.verdict()).alone(words.name(outcome.verdict())), name);
        if (!subject.platform().isEmpty()) {
            row.getChildren().add(Parts.whole(subject.platform(), "secondary"));
        }
        row.getChildren().add(note);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(100);
        setGraphic(row);
    }

    private static Glyph glyph(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed _ -> Glyph.PASSED;
            case Verdict.Failed _ -> Glyph.FAILED;
            case Verdict.Open _ -> Glyph.UNSEEN;
            case Verdict.Exempt _ -> Glyph.EXEMPT;
        };
    }
}
