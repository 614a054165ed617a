package tongbao.workbench.inspect;

import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The left pane: regions, units and subjects with how far each is. Controller of `WorklistView.fxml`.
final class WorklistView {
    private final InspectViewModel inspect;
    private final WorklistViewModel viewModel;
    private final Messages messages;
    private final Map<WorkFilter, ToggleButton> buttons = new EnumMap<>(WorkFilter.class);
    private final Runnable leave;
    private final Parent node;

    @FXML
    private TextField text;

    @FXML
    private HBox axes;

    @FXML
    private VBox people;

    @FXML
    private FlowPane filters;

    @FXML
    private ListView<WorkRow> list;

    /// @param leave what happens when the text filter is left: the keys act on the clauses again
    WorklistView(InspectViewModel inspect, WorklistViewModel viewModel, Messages messages, Runnable leave) {
        this.inspect = inspect;
        this.viewModel = viewModel;
        this.messages = messages;
        this.leave = leave;
        node = Fxml.load(this, messages);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        text.textProperty().bindBidirectional(viewModel.textProperty());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveText);
        text.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("/")) {
                event.consume(); // the key that led here
            }
        });
        people.getChildren().add(new WhoseBar(inspect.headway().whose(), messages, "worklist-whose").node());
        var group = new ToggleGroup();
        for (var filter : WorkFilter.values()) {
            var button = new ToggleButton();
            button.getStyleClass().add("text-filter");
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setId("worklist-" + filter.key());
            button.setOnAction(_ -> {
                button.setSelected(true);
                viewModel.filterProperty().set(filter);
                viewModel.match();
            });
            buttons.put(filter, button);
            filters.getChildren().add(button);
        }
        filters.getChildren().add(Parts.key("F"));
        viewModel
                .filterProperty()
                .subscribe(filter -> buttons.forEach((of, button) -> button.setSelected(of == filter)));
        list.setItems(viewModel.rows());
        list.setCellFactory(_ -> new WorkCell(inspect, viewModel, messages));
        list.setPlaceholder(nothing());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        inspect.headway().movedProperty().subscribe(_ -> count());
        inspect.openedProperty()
                .subscribe(opened -> opened.ifPresent(at -> follow(at.subject().id())));
        count();
    }

    private Node nothing() {
        var label = new Label(messages.get("inspect.worklist.none"));
        label.getStyleClass().add("muted");
        var clear = Parts.link(messages.get("inspect.worklist.clear"), this::clear);
        var box = new VBox(8, label, clear);
        box.getStyleClass().add("nothing");
        return box;
    }

    private void clear() {
        viewModel.clear();
    }

    private void count() {
        if (counting) {
            return;
        }
        counting = true;
        javafx.application.Platform.runLater(() -> {
            counting = false;
            var offered = viewModel.offered();
            buttons.forEach((filter, button) -> {
                var number = viewModel.count(filter);
                button.setText(messages.get("inspect.worklist." + filter.key(), number));
                var isOffered = offered.contains(filter);
                button.setManaged(isOffered);
                button.setVisible(isOffered);
            });
        });
    }

    private boolean counting;

    private void follow(SubjectId subject) {
        for (var i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof WorkRow.Target(var target)
                    && target.id().equals(subject)) {
                if (list.getSelectionModel().getSelectedIndex() != i) {
                    list.getSelectionModel().select(i);
                    list.getFocusModel().focus(i);
                    Lists.reveal(list, i);
                }
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    /// Enter goes to the first that was found and on to its clauses, Down into the list, Esc back without a filter.
    private void leaveText(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                text.clear();
                leave.run();
            }
            case ENTER -> {
                viewModel.first().ifPresent(inspect::open);
                leave.run();
            }
            case DOWN -> list.requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Enter opens, Left and Right shut and open, as in a tree.
    private void keys(KeyEvent event) {
        var row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> act(row);
            case RIGHT -> setOpen(row, true);
            case LEFT -> setOpen(row, false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void act(WorkRow row) {
        switch (row) {
            case WorkRow.Target(var subject) -> inspect.open(subject.id());
            case WorkRow.Area _, WorkRow.Office _ -> setOpen(row, !viewModel.isOpen(row));
        }
    }

    private void setOpen(WorkRow row, boolean open) {
        if (row instanceof WorkRow.Target) {
            return;
        }
        viewModel.setOpen(row, open);
        var at = viewModel.rows().indexOf(row);
        list.getSelectionModel().select(at);
    }

    /// Puts the choice between the two axes over the list.
    void setAxes(Node toggle) {
        axes.getChildren().setAll(toggle);
    }

    /// Puts the cursor into the text filter.
    void find() {
        text.requestFocus();
        text.selectAll();
    }

    void focus() {
        list.requestFocus();
    }

    boolean hasFocus() {
        return list.isFocused();
    }
}
