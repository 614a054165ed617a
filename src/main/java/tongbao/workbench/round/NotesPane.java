package tongbao.workbench.round;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.round.note.RoundNote;
import tongbao.intake.plan.Column;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.NoteText;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;

/// 另记: what a round records beside its subjects for its bulletin, one table a kind, written by hand.
final class NotesPane extends VBox {
    /// The columns whose figures stand right-aligned beneath each other.
    private static final Set<String> NUMBERS =
            Set.of("received", "handled", "inTime", "partOfAll", "inspected", "failed", "score");

    private final Messages messages;
    private final NotesViewModel viewModel;
    private final Runnable leave;
    private final Map<ImportKind, ToggleButton> tabs = new EnumMap<>(ImportKind.class);
    private final TableView<RoundNote> table = new TableView<>();
    private final VBox foot = new VBox();
    private boolean editing;

    /// @param leave goes back to the round
    NotesPane(Session session, NotesViewModel viewModel, Runnable leave) {
        messages = session.messages();
        this.viewModel = viewModel;
        this.leave = leave;
        getStyleClass().add("notes");
        var line = new HBox();
        var number = 1;
        for (var kind : NotesViewModel.KINDS) {
            var tab = new ToggleButton();
            tab.setId("notes-" + kind.name().toLowerCase(Locale.ROOT));
            tab.setGraphic(Parts.key(Integer.toString(number++)));
            tab.setContentDisplay(ContentDisplay.LEFT);
            tab.setMinWidth(USE_PREF_SIZE);
            tab.getStyleClass().add(line.getChildren().isEmpty() ? "left-pill" : "center-pill");
            tab.setOnAction(_ -> choose(kind));
            tabs.put(kind, tab);
            line.getChildren().add(tab);
        }
        line.getChildren().getLast().getStyleClass().remove("center-pill");
        line.getChildren().getLast().getStyleClass().add("right-pill");
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var back = Parts.button(messages.get("round.notes.back"), "Esc", leave);
        back.setId("notes-back");
        var bar = new HBox(Parts.whole(messages.get("round.notes"), "pane-title"), line, Parts.space(), back);
        bar.getStyleClass().add("screen-bar");
        table.setId("notes-table");
        table.setAccessibleText(messages.get("round.notes"));
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                edit(chosen());
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                edit(chosen());
                event.consume();
            }
        });
        getChildren().addAll(bar, table, foot);
        viewModel.kindProperty().subscribe(_ -> show());
        viewModel.notesProperty().subscribe(_ -> fill());
    }

    private Optional<RoundNote> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void choose(ImportKind kind) {
        viewModel.kindProperty().set(kind);
        show();
        table.requestFocus();
    }

    private void show() {
        var kind = viewModel.kindProperty().get();
        editing = false;
        tabs.forEach((of, tab) -> tab.setSelected(of == kind));
        table.getColumns().clear();
        var fields = NoteText.fields(kind);
        for (var at = 0; at < fields.size(); at++) {
            table.getColumns().add(column(fields.get(at), at));
        }
        var none = new Label(messages.get("round.notes.none." + kind.name().toLowerCase(Locale.ROOT)));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        table.setPlaceholder(none);
        fill();
        foot.getChildren().setAll(buttons());
    }

    private TableColumn<RoundNote, String> column(Column field, int at) {
        var column = new TableColumn<RoundNote, String>(field.header());
        column.setCellValueFactory(row -> {
            var text = NoteText.line(row.getValue()).get(at);
            return new ReadOnlyStringWrapper(field.key().equals("noteRegion") ? viewModel.region(text) : text);
        });
        if (NUMBERS.contains(field.key())) {
            column.getStyleClass().add("number");
        }
        column.setPrefWidth(148);
        return column;
    }

    private void fill() {
        var at = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(viewModel.of(viewModel.kindProperty().get()));
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel()
                    .clearAndSelect(Math.min(at, table.getItems().size() - 1));
        }
        tabs.forEach((kind, tab) -> tab.setText(messages.get(
                "round.notes." + kind.name().toLowerCase(Locale.ROOT),
                viewModel.of(kind).size())));
    }

    private Node buttons() {
        var add = Parts.button(messages.get("round.notes.add"), "A", () -> edit(Optional.empty()));
        add.setId("notes-add");
        add.getStyleClass().add("accent");
        var change = Parts.button(messages.get("round.notes.change"), "Enter", () -> edit(chosen()));
        change.setId("notes-change");
        var away = Parts.button(messages.get("round.notes.remove"), "Delete", this::remove);
        away.setId("notes-remove");
        for (var button : List.of(change, away)) {
            button.disableProperty()
                    .bind(table.getSelectionModel().selectedItemProperty().isNull());
        }
        var bar =
                new HBox(add, change, away, Parts.space(), Parts.whole(messages.get("round.notes.sheet"), "secondary"));
        bar.getStyleClass().add("foot-bar");
        return bar;
    }

    private void edit(Optional<RoundNote> before) {
        var form = new NoteForm(viewModel.kindProperty().get(), before, viewModel, messages, this::leaveForm);
        editing = true;
        foot.getChildren().setAll(form);
        form.focus();
    }

    private void leaveForm() {
        editing = false;
        foot.getChildren().setAll(buttons());
        table.requestFocus();
    }

    private void remove() {
        chosen().ifPresent(viewModel::remove);
    }

    void focus() {
        Platform.runLater(table::requestFocus);
    }

    List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut(List.of("A"), messages.get("round.notes.add")),
                new Shortcut(List.of("Enter"), messages.get("round.notes.change")),
                new Shortcut(List.of("Delete"), messages.get("round.notes.remove")),
                new Shortcut(List.of("1", "2", "3", "4", "5", "6", "7", "8"), messages.get("round.notes.keys.kinds")),
                new Shortcut(List.of("Esc"), messages.get("round.notes.back")));
    }

    boolean handle(KeyEvent event) {
        if (editing || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case A -> edit(Optional.empty());
            case DELETE -> remove();
            case ESCAPE -> leave.run();
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5, DIGIT6, DIGIT7, DIGIT8 ->
                choose(NotesViewModel.KINDS.get(Integer.parseInt(event.getCode().getName()) - 1));
            default -> {
                return false;
            }
        }
        return true;
    }
}
