package tongbao.workbench.overview;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.words.ConcernWords;
import tongbao.workbench.overview.StandingList.Row;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Parts;

/// A row of the standing list: how urgent it is, what it is, what to do. As wide as the list, never wider.
final class ConcernCell extends ListCell<Row> {
    private static final int INDENT = 24;

    private final ConcernWords words;

    ConcernCell(ConcernWords words) {
        this.words = words;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        var sentence = sentence(row);
        var what = new Label(sentence);
        what.setMinWidth(0);
        var remedy = words.remedy(row.concern().kind());
        var line = new HBox(
                8,
                Glyph.of(row.concern().severity())
                        .alone(words.name(row.concern().severity())),
                text(row, what, remedy));
        if (row instanceof Row.OfKind kind && kind.concerns().size() > 1) {
            line.getChildren().add(Parts.whole(Integer.toString(kind.concerns().size()), "badge"));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(0, 0, 0, row instanceof Row.OfOne ? INDENT : 0));
        setGraphic(line);
        setTooltip(new Tooltip(sentence + "\n" + remedy));
    }

    private String sentence(Row row) {
        return switch (row) {
            case Row.OfKind kind -> words.sentence(kind.concerns());
            case Row.OfOne one -> words.sentence(one.concern());
        };
    }

    /// The remedy stands under a kind only; its concerns share it.
    private static VBox text(Row row, Label what, String remedy) {
        var text = new VBox(what);
        if (row instanceof Row.OfKind) {
            var how = new Label(remedy);
            how.getStyleClass().add("secondary");
            how.setMinWidth(0);
            text.getChildren().add(how);
        }
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }
}
