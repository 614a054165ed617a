package tongbao.workbench.statistics;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import tongbao.domain.statistics.ProblemCount;
import tongbao.workbench.ui.Parts;

/// A clause with how many of the subjects it applies to have its problem.
final class ProblemCell extends ListCell<ProblemCount> {
    @Override
    protected void updateItem(ProblemCount count, boolean empty) {
        super.updateItem(count, empty);
        if (empty || count == null) {
            setGraphic(null);
            return;
        }
        var name = new Label(count.place().clause().name());
        name.setMinWidth(0);
        name.setPrefWidth(260);
        var bar = new Region();
        bar.getStyleClass().add("problem-bar");
        bar.setMaxHeight(10);
        var share = (double) count.subjects() / Math.max(1, count.applicable());
        var track = new StackPane(bar);
        track.setAlignment(Pos.CENTER_LEFT);
        bar.maxWidthProperty().bind(track.widthProperty().multiply(share));
        HBox.setHgrow(track, Priority.ALWAYS);
        var number = Parts.column(count.subjects() + "/" + count.applicable(), 80, Pos.CENTER_RIGHT, "secondary");
        var row = new HBox(8, name, track, number);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(100);
        setGraphic(row);
    }
}
