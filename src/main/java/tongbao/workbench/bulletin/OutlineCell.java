package tongbao.workbench.bulletin;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/// A line of the outline as it is shown.
final class OutlineCell extends ListCell<OutlineEntry> {
    @Override
    protected void updateItem(OutlineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setPrefWidth(10);
        setText(empty || entry == null ? "" : entry.text());
        setTooltip(empty || entry == null ? null : new Tooltip(entry.text().strip()));
    }
}
