package tongbao.workbench.review;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.inspection.Objection;
import tongbao.workbench.review.ObjectionViewModel.Filed;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// An objection in two lines: about whom and what became of it, then what it says.
final class ObjectionCell extends ListCell<Filed> {
    private final Messages messages;

    ObjectionCell(Messages messages) {
        this.messages = messages;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Filed filed, boolean empty) {
        super.updateItem(filed, empty);
        if (empty || filed == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var decided = filed.objection().decision().map(Objection.Decision::upheld);
        var sign = decided.map(upheld -> upheld ? Glyph.CLEAR : Glyph.REFUSED).orElse(Glyph.REVIEW);
        var word = messages.get(decided.map(upheld -> upheld ? "review.objection.upheld" : "review.objection.rejected")
                .orElse("review.objection.waits"));
        var name = Parts.cut(filed.subject(), "strong");
        var first = new HBox(6, name, Parts.whole(word, "secondary"));
        first.setAlignment(Pos.CENTER_LEFT);
        var text = new VBox(1, first, Parts.cut(filed.objection().text(), "secondary"));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(8, sign.alone(word), text);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setAccessibleText(messages.get(
                "review.row.spoken", filed.subject(), word, filed.objection().text()));
    }
}
