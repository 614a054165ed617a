package tongbao.workbench.overview;

import atlantafx.base.theme.Tweaks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// 最近: what was recorded last; Enter or a double click goes there.
final class RecentBlock extends VBox {
    private static final double TIME = 44;
    private static final double WHO = 56;

    private final Messages messages;
    private final ListView<Recent> list = new ListView<>();
    private boolean hasSeveral;

    RecentBlock(Messages messages, Consumer<Recent> go) {
        this.messages = messages;
        var head = new HBox(
                Parts.whole(messages.get("overview.recent"), "section-title"),
                Parts.space(),
                Parts.whole(messages.get("overview.recent.all"), "secondary"),
                Parts.key("Ctrl H"));
        head.getStyleClass().addAll("section-bar", "second");
        list.setId("recent");
        list.getStyleClass().addAll("rows", Tweaks.EDGE_TO_EDGE);
        list.setAccessibleText(messages.get("overview.recent"));
        list.setFixedCellSize(28);
        list.setMinHeight(0);
        list.setCellFactory(_ -> new RecentCell());
        list.setPlaceholder(Parts.whole(messages.get("overview.recent.none"), "muted"));
        RowActs.on(list, go);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(head, list);
    }

    boolean hasFocus() {
        return list.isFocused();
    }

    /// Who recorded what stands in the list where there are several; else only beside the pointer.
    void show(List<Recent> changes) {
        hasSeveral = changes.stream().map(Recent::who).distinct().count() > 1;
        list.getItems().setAll(changes);
    }

    /// The time of today, else the day.
    static String when(Messages messages, Instant at) {
        var there = at.atZone(ZoneId.systemDefault()).toLocalDateTime();
        return there.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()))
                ? messages.minute(there)
                : messages.day(there.toLocalDate());
    }

    private final class RecentCell extends ListCell<Recent> {
        RecentCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Recent recent, boolean empty) {
            super.updateItem(recent, empty);
            if (empty || recent == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            var what = new Label(recent.what());
            what.setMinWidth(0);
            var row = new HBox(8, Parts.column(when(messages, recent.at()), TIME, Pos.CENTER_LEFT, "secondary"));
            if (hasSeveral) {
                row.getChildren().add(Parts.column(recent.who(), WHO, Pos.CENTER_LEFT, "secondary"));
            }
            row.getChildren().add(what);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setTooltip(new Tooltip(recent.what() + "\n" + recent.who()));
        }
    }
}
