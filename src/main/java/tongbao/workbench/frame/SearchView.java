package tongbao.workbench.frame;

import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Command;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The search over everything: a field, and below it what was found. Up and down choose, Enter goes.
final class SearchView {
    private static final double ROW = 28;
    private static final int ROWS = 14;

    private final SearchViewModel viewModel;
    private final Consumer<Hit> go;
    private final TextField field = new TextField();
    private final ListView<Hit> list;
    private final VBox panel;

    /// @param go closes the search and goes there
    SearchView(SearchViewModel viewModel, Messages messages, Words words, Consumer<Hit> go) {
        this.viewModel = viewModel;
        this.go = go;
        list = new ListView<>(viewModel.hits());
        field.setId("search-field");
        field.setPromptText(messages.get("frame.search.prompt"));
        field.setAccessibleText(messages.get("frame.search.prompt"));
        field.textProperty().subscribe(viewModel::look);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("search-hits");
        list.getStyleClass().addAll("rows", Tweaks.EDGE_TO_EDGE);
        list.setFocusTraversable(false);
        list.setAccessibleText(messages.get("frame.search.hits"));
        list.setCellFactory(_ -> new HitCell(messages, words));
        list.setPlaceholder(Parts.whole(messages.get("frame.search.none"), "muted"));
        list.setOnMouseClicked(_ -> choose());
        viewModel.hits().addListener((ListChangeListener<Hit>) change -> {
            while (change.next()) {
                if (change.getFrom() == 0) {
                    list.getSelectionModel().selectFirst();
                    list.scrollTo(0);
                }
            }
        });
        list.prefHeightProperty()
                .bind(Bindings.size(viewModel.hits()).map(size -> ROW * Math.clamp(size.intValue(), 1, ROWS) + 2));
        panel = new VBox(8, field, list);
        panel.getStyleClass().add("popup-panel");
        panel.setMaxSize(720, VBox.USE_PREF_SIZE);
        StackPane.setMargin(panel, new Insets(4, 0, 0, 0));
    }

    Node node() {
        return panel;
    }

    /// Empties the field and takes the focus.
    ///
    /// @param possible what can be done now
    void start(List<Command> possible) {
        field.clear();
        viewModel.start(possible);
        field.requestFocus();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(10);
            case PAGE_UP -> move(-10);
            case ENTER -> choose();
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

    private void choose() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(go);
    }
}
