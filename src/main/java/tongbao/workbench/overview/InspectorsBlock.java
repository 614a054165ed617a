package tongbao.workbench.overview;

import atlantafx.base.theme.Tweaks;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// 检查人: how far each is with what was given to him, and when he recorded something last; Enter or a double click goes
/// to the first of his subjects without a verdict.
final class InspectorsBlock extends VBox {
    private static final double ROW = 28;
    private static final int MOST_ROWS = 4;
    private static final double NAME = 72;
    private static final double COUNT = 64;
    private static final double TIME = 52;

    private final Messages messages;
    private final ListView<Workload.Share> list = new ListView<>();
    private final Label none;
    private final Map<String, Instant> lately = new HashMap<>();

    InspectorsBlock(Messages messages, Consumer<Workload.Share> go) {
        this.messages = messages;
        var head = new HBox(
                8,
                Parts.whole(messages.get("overview.inspectors"), "section-title"),
                Parts.whole(messages.get("overview.inspectors.what"), "secondary"));
        head.getStyleClass().add("section-bar");
        none = new Label(messages.get("overview.inspectors.none"));
        none.getStyleClass().addAll("secondary", "block-row");
        none.setWrapText(true);
        none.setMinHeight(USE_PREF_SIZE);
        list.setId("workload");
        list.getStyleClass().addAll("rows", Tweaks.EDGE_TO_EDGE);
        list.setAccessibleText(messages.get("overview.inspectors"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new ShareCell());
        RowActs.on(list, go);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, none, list);
    }

    boolean hasFocus() {
        return list.isFocused();
    }

    void show(Workload workload) {
        var shares = workload.shares();
        list.getItems().setAll(shares);
        var height = ROW * Math.min(MOST_ROWS, shares.size());
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        list.setVisible(!shares.isEmpty());
        list.setManaged(!shares.isEmpty());
        none.setVisible(shares.isEmpty());
        none.setManaged(shares.isEmpty());
    }

    /// @param changes the last first
    void show(List<Recent> changes) {
        lately.clear();
        changes.forEach(change -> lately.putIfAbsent(change.who(), change.at()));
        list.refresh();
    }

    private final class ShareCell extends ListCell<Workload.Share> {
        ShareCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Workload.Share share, boolean empty) {
            super.updateItem(share, empty);
            if (empty || share == null) {
                setGraphic(null);
                return;
            }
            var who = share.who().isEmpty() ? messages.get("overview.inspectors.nobody") : share.who();
            var bar = new ProgressBar(share.of() == 0 ? 0 : (double) share.decided() / share.of());
            bar.getStyleClass().add("progress-line");
            bar.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(bar, Priority.ALWAYS);
            var count = share.decided() + "/" + share.of();
            var row = new HBox(
                    8,
                    Parts.column(who, NAME, Pos.CENTER_LEFT, share.who().isEmpty() ? "muted" : "default"),
                    bar,
                    Parts.column(count, COUNT, Pos.CENTER_RIGHT, "number"),
                    Parts.column(
                            Optional.ofNullable(lately.get(share.who()))
                                    .map(at -> RecentBlock.when(messages, at))
                                    .orElse(""),
                            TIME,
                            Pos.CENTER_RIGHT,
                            "secondary"));
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(messages.get("overview.inspectors.spoken", who, share.decided(), share.of()));
        }
    }
}
