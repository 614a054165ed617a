package tongbao.workbench.review;

import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.inspection.Evidence;
import tongbao.workbench.inspect.Thumbnails;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;
import tongbao.workbench.ui.SplitMemory;

/// The list at the left, what a row rests on in the middle, its pictures at the right, what can be done below.
final class VetoPane {
    private final Messages messages;
    private final ReviewViewModel viewModel;
    private final ReviewDetail detail;
    private final ReviewEvidence evidence;
    private final ReviewFoot foot;
    private final ObservableList<ReviewItem> rows = FXCollections.observableArrayList();
    private final ListView<ReviewItem> list = new ListView<>(rows);
    private final VBox node;
    private boolean showing;

    /// @param view shows a picture over the whole screen
    VetoPane(
            Session session,
            ReviewViewModel viewModel,
            ObjectionViewModel objections,
            FileChoice files,
            Thumbnails thumbnails,
            BiConsumer<List<Evidence>, Integer> view) {
        messages = session.messages();
        this.viewModel = viewModel;
        detail = new ReviewDetail(messages, session.words());
        evidence = new ReviewEvidence(thumbnails, messages, view);
        foot = new ReviewFoot(viewModel, objections, files, messages, this::focus);
        list.setId("review-list");
        list.setMinWidth(260);
        list.getStyleClass().addAll("rows", Tweaks.EDGE_TO_EDGE);
        list.setFixedCellSize(48);
        list.setAccessibleText(messages.get("place.review"));
        list.setCellFactory(_ -> new ReviewCell(messages, session.words()));
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!showing) {
                show(Optional.ofNullable(item));
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                foot.open();
            }
        });
        var panes = new SplitPane(list, detail.node(), evidence.node());
        panes.getStyleClass().add("panes");
        SplitMemory.keep(panes, "review", session.preferences(), 0.27, 0.6);
        SplitPane.setResizableWithParent(list, false);
        VBox.setVgrow(panes, Priority.ALWAYS);
        node = new VBox(panes, foot.node());
        viewModel.queueProperty().subscribe(_ -> list());
        viewModel.listProperty().subscribe(_ -> list());
        viewModel.textProperty().subscribe(_ -> list());
        session.inspectorProperty().subscribe(_ -> foot.show(chosen()));
    }

    Node node() {
        return node;
    }

    void focus() {
        list.requestFocus();
    }

    /// Shows the chosen list anew. The row at hand stays; one that left the list is followed by the next.
    private void list() {
        if (!viewModel.listProperty().get().isOfVetoes()) {
            return;
        }
        showing = true;
        var at = list.getSelectionModel().getSelectedIndex();
        var key = chosen().map(ReviewItem::key);
        var listed = viewModel.listed();
        rows.setAll(listed);
        list.getSelectionModel().clearSelection();
        if (!listed.isEmpty()) {
            var index = key.flatMap(wanted -> listed.stream()
                            .filter(item -> item.key().equals(wanted))
                            .findFirst())
                    .map(listed::indexOf)
                    .orElse(Math.clamp(at, 0, listed.size() - 1));
            list.getSelectionModel().select(index);
            list.getFocusModel().focus(index);
        }
        showing = false;
        list.setPlaceholder(placeholder());
        show(chosen());
    }

    private Node placeholder() {
        if (viewModel.queueProperty().get().isEmpty()) {
            return Parts.whole("", "muted");
        }
        var searching = !viewModel.textProperty().get().isBlank();
        var text = new Label(messages.get(
                searching
                        ? "review.none.matching"
                        : "review.none." + viewModel.listProperty().get().key()));
        text.setWrapText(true);
        text.getStyleClass().add("muted");
        var box = new VBox(8, text);
        if (searching) {
            box.getChildren()
                    .add(Parts.link(
                            messages.get("review.filter.clear"),
                            () -> viewModel.textProperty().set("")));
        }
        box.getStyleClass().add("nothing");
        return box;
    }

    private Optional<ReviewItem> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void show(Optional<ReviewItem> item) {
        detail.show(item);
        evidence.show(item);
        foot.show(item);
    }

    boolean handle(KeyEvent event) {
        if (foot.isAsking() || (event.getCode() == KeyCode.ENTER && !list.isFocused())) {
            return false;
        }
        switch (event.getCode()) {
            case A -> foot.accept();
            case R -> foot.askReturn();
            case G -> foot.askRuling();
            case U -> foot.takeBack();
            case O -> foot.askObjection();
            case ENTER -> foot.open();
            case V -> evidence.openViewer();
            case LEFT -> evidence.step(-1);
            case RIGHT -> evidence.step(1);
            case J, DOWN -> move(1);
            case K, UP -> move(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int by) {
        if (!rows.isEmpty()) {
            var to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, rows.size() - 1);
            list.getSelectionModel().clearAndSelect(to);
            list.getFocusModel().focus(to);
            list.scrollTo(Math.max(0, to - 3));
            focus();
        }
    }

    List<Shortcut> shortcuts() {
        return List.of(
                shortcut("review.accept", "A"),
                shortcut("review.return", "R"),
                shortcut("review.keys.move", "J", "K"),
                shortcut("review.open", "Enter"),
                shortcut("review.keys.back", "U"),
                shortcut("review.rule", "G"),
                shortcut("review.objection.new", "O"),
                shortcut("review.keys.pictures", "←", "→"),
                shortcut("review.evidence.large", "V"));
    }

    private Shortcut shortcut(String key, String... caps) {
        return new Shortcut(List.of(caps), messages.get(key));
    }
}
