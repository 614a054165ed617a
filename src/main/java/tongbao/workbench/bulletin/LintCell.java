package tongbao.workbench.bulletin;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tongbao.domain.bulletin.Lint;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;

/// One thing to look at before printing.
final class LintCell extends ListCell<Lint> {
    private final Messages messages;

    LintCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void updateItem(Lint lint, boolean empty) {
        super.updateItem(lint, empty);
        if (empty || lint == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        var sentence = lint.sentence(messages.locale());
        var label = new Label(sentence);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        var row = new HBox(8, Glyph.of(lint.severity()).alone(messages.get("bulletin.lint." + lint.severity())), label);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(100);
        setGraphic(row);
        setTooltip(new Tooltip(sentence));
    }
}
