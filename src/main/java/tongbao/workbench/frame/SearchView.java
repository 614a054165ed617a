package tongbao.workbench.frame;

import atlantafx.base.theme.Tweaks;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.workbench.frame.SearchViewModel.Hit;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The search over everything: a field, and below it what was found. Up and down choose, Enter goes.
final class SearchView {
    private final SearchViewModel viewModel;
    private final Messages messages;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<Hit> list;
    private final VBox panel;

    SearchView(SearchViewModel viewModel, Messages messages, Runnable close) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.close = close;
        list = new ListView<>(viewModel.hits());
        field.setId("search-field");
        field.setPromptText(messages.get("frame.search.prompt"));
        field.setAccessibleText(messages.get("frame.search.prompt"));
        field.textProperty().subscribe(viewModel::look);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("search-hits");
        list.getStyleClass().addAll("rows", Tweaks.EDGE_TO_EDGE);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new HitCell());
        list.setPlaceholder(Parts.whole(messages.get("frame.search.none"), "muted"));
        list.setOnMouseClicked(_ -> go());
        viewModel
                .hits()
                .addListener(
                        (javafx.beans.Observable _) -> list.getSelectionModel().selectFirst());
        VBox.setVgrow(list, Priority.ALWAYS);
        panel = new VBox(8, field, list);
        panel.getStyleClass().add("popup-panel");
        panel.setMaxSize(640, 380);
        StackPane.setMargin(panel, new Insets(4, 0, 0, 0));
    }

    Node node() {
        return panel;
    }

    /// Empties the field and takes the focus.
    void start() {
        field.clear();
        viewModel.look("");
        field.requestFocus();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> go();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        var size = list.getItems().size();
        if (size > 0) {
            var next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 4));
        }
    }

    private void go() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(hit -> {
            close.run();
            viewModel.go(hit);
        });
    }

    private final class HitCell extends ListCell<Hit> {
        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(empty || hit == null ? null : row(hit));
        }

        private HBox row(Hit hit) {
            var row = new HBox(10);
            row.setAlignment(Pos.CENTER_LEFT);
            switch (hit) {
                case Hit.To(var place) ->
                    row.getChildren()
                            .addAll(
                                    new Icon(place.key(), 16),
                                    new Label(messages.get("place." + place.key())),
                                    Parts.space(),
                                    Parts.key("Ctrl " + place.digit()));
                case Hit.Of(var subject) -> {
                    var name = new Label(subject.name());
                    var url = Parts.column(subject.url(), 190, Pos.CENTER_LEFT, "secondary");
                    row.getChildren()
                            .addAll(
                                    new Icon(subject.platform().isEmpty() ? "overview" : "person", 16),
                                    name,
                                    Parts.whole(subject.platform(), "secondary"),
                                    Parts.space(),
                                    Parts.whole(subject.code(), "secondary"),
                                    url);
                }
            }
            return row;
        }
    }
}
