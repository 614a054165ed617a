package tongbao.workbench.frame;

import atlantafx.base.theme.Tweaks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tongbao.workbench.frame.HistoryViewModel.Step;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// 最近改动: what was recorded last, in words. The row that is chosen and everything above it is taken back together.
final class HistorySheet extends VBox {
    private static final double ROW = 28;
    private static final int ROWS = 14;

    private final HistoryViewModel viewModel;
    private final Messages messages;
    private final Runnable close;
    private final ListView<Step> list = new ListView<>();
    private final Label foot = new Label();
    private Subscription reading = Subscription.EMPTY;

    HistorySheet(HistoryViewModel viewModel, Messages messages, Runnable close) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.close = close;
        setId("history-sheet");
        getStyleClass().addAll("popup-panel", "keys-sheet");
        var shut = Parts.button("", "Esc", close);
        shut.getStyleClass().add("flat");
        shut.setGraphic(new HBox(6, new Icon("close", 14), Parts.key("Esc")));
        shut.setAccessibleText(messages.get("frame.notice.close"));
        var head = new HBox(8, Parts.whole(messages.get("frame.history.title"), "pane-title"), Parts.space(), shut);
        head.setAlignment(Pos.CENTER_LEFT);
        list.setId("history");
        list.getStyleClass().addAll("rows", Tweaks.EDGE_TO_EDGE);
        list.setAccessibleText(messages.get("frame.history.title"));
        list.setCellFactory(_ -> new StepCell());
        list.setPlaceholder(Parts.whole(messages.get("frame.history.none"), "muted"));
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> tell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                go();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        foot.getStyleClass().add("secondary");
        foot.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, list, foot);
        setMaxSize(720, 2 * ROW + ROWS * ROW);
        reading = viewModel.stepsProperty().subscribe(this::show);
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                reading.unsubscribe();
            }
        });
        viewModel.read();
    }

    private void show(List<Step> steps) {
        list.getItems().setAll(steps);
        steps.stream()
                .filter(step -> !step.undone())
                .findFirst()
                .ifPresentOrElse(
                        list.getSelectionModel()::select,
                        () -> list.getSelectionModel().selectLast());
        tell();
    }

    private void tell() {
        foot.setText(chosen().map(step ->
                        messages.get(step.undone() ? "frame.history.redo" : "frame.history.undo", step.distance()))
                .orElse(""));
    }

    private Optional<Step> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void go() {
        chosen().ifPresent(step -> {
            close.run();
            viewModel.go(step);
        });
    }

    /// Puts the keyboard on the list.
    void focusList() {
        list.requestFocus();
    }

    private final class StepCell extends ListCell<Step> {
        @Override
        protected void updateItem(Step step, boolean empty) {
            super.updateItem(step, empty);
            setGraphic(empty || step == null ? null : row(step));
        }

        private HBox row(Step step) {
            var what = new Label(step.what());
            what.setMinWidth(0);
            what.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(what, Priority.ALWAYS);
            if (step.undone()) {
                what.getStyleClass().add("subtle");
            }
            var row = new HBox(
                    10,
                    Parts.column(time(step), 96, Pos.CENTER_LEFT, "secondary"),
                    Parts.column(step.who(), 72, Pos.CENTER_LEFT, "secondary"),
                    what);
            if (step.undone()) {
                row.getChildren().add(Parts.tag(messages.get("frame.history.undone"), ""));
            }
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }

        private String time(Step step) {
            var day = LocalDate.ofInstant(step.at(), ZoneId.systemDefault());
            var time = messages.time(step.at());
            return day.equals(LocalDate.now(ZoneId.systemDefault()))
                    ? time
                    : messages.get("frame.history.at", messages.day(day), time.substring(0, 5));
        }
    }
}
