package tongbao.workbench.findings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.workbench.ui.ColumnChoice;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;
import tongbao.workbench.ui.Tabbed;

/// Controller of `FindingsView.fxml`: all findings of the round in one table.
public final class FindingsView implements Screen {
    private final Session session;
    private final Messages messages;
    private final FileChoice files;
    private final FindingsViewModel viewModel;
    private final FindingsTable table;
    private final FlagBar flags;
    private final FindingDetail detail;
    private final Map<Facet, FacetBox> boxes = new EnumMap<>(Facet.class);
    private final Parent node;

    @FXML
    private StackPane empty;

    @FXML
    private VBox full;

    @FXML
    private TextField text;

    @FXML
    private HBox names;

    @FXML
    private HBox marks;

    @FXML
    private Label count;

    @FXML
    private MenuButton columns;

    @FXML
    private Button copy;

    @FXML
    private Button export;

    @FXML
    private Button clear;

    @FXML
    private StackPane stage;

    @FXML
    private VBox foot;

    public FindingsView(Session session, FileChoice files) {
        this.session = session;
        this.files = files;
        messages = session.messages();
        viewModel = new FindingsViewModel(session);
        table = new FindingsTable(messages, session.words(), viewModel.lines(), session.preferences());
        flags = new FlagBar(viewModel, messages, table::selected);
        detail = new FindingDetail(messages);
        node = Fxml.load(this, messages);
    }

    @FXML
    private void initialize() {
        for (var facet : Facet.values()) {
            var box = new FacetBox(viewModel, facet, messages);
            boxes.put(facet, box);
            (facet.isYesOrNo() ? marks : names).getChildren().add(box);
        }
        ColumnChoice.fill(columns, table.node(), messages);
        cap(copy, "Ctrl C");
        cap(export, "Ctrl E");
        cap(clear, "0");
        text.textProperty().subscribe(viewModel::search);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveText);
        foot.getChildren().setAll(detail, flags);
        table.node().setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        table.node().getSelectionModel().getSelectedItems().subscribe(this::selected);
        viewModel.filterProperty().subscribe(_ -> show());
        viewModel.stateProperty().subscribe(_ -> show());
        viewModel.lines().subscribe(this::show);
    }

    private static void cap(Button button, String key) {
        button.setGraphic(Parts.key(key));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    }

    private void selected() {
        viewModel.drop();
        flags.show();
        detail.show(table.selected());
    }

    private void show() {
        var state = viewModel.stateProperty().get();
        var known = state == FindingsViewModel.State.FOUND;
        full.setVisible(known);
        empty.setVisible(!known);
        switch (state) {
            case READING -> empty.getChildren().setAll(Parts.whole(messages.get("findings.reading"), "muted"));
            case NO_ROUND -> empty("findings.none.round", Place.ROUND);
            case NOTHING_FOUND -> empty("findings.none", Place.INSPECT);
            case FOUND -> showFound();
        }
    }

    private void empty(String key, Place there) {
        var go = Parts.button(messages.get(key + ".go"), "", () -> viewModel.go(there));
        go.getStyleClass().add("accent");
        empty.getChildren().setAll(Parts.empty(messages.get(key + ".title"), messages.get(key + ".text"), go));
    }

    private void showFound() {
        var filter = viewModel.filterProperty().get();
        boxes.values().forEach(FacetBox::refresh);
        if (!text.getText().equals(filter.words())) {
            text.setText(filter.words());
        }
        clear.setDisable(filter.isNone());
        var passing = viewModel.lines().size();
        count.setText(
                filter.isNone()
                        ? messages.get("findings.count", viewModel.count())
                        : messages.get("findings.count.filtered", viewModel.count(), passing));
        var wanted = passing > 0 ? table.node() : nothingPasses();
        if (passing == 0 || !stage.getChildren().contains(table.node())) {
            stage.getChildren().setAll(wanted);
        }
    }

    private javafx.scene.Node nothingPasses() {
        return Parts.empty(
                messages.get("findings.none.passes.title"),
                messages.get("findings.none.passes.text"),
                Parts.button(messages.get("findings.clear"), "0", viewModel::clearFilter));
    }

    private void leaveText(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            table.node().requestFocus();
            if (table.selected().isEmpty()) {
                table.node().getSelectionModel().selectFirst();
            }
            event.consume();
        }
    }

    private void open() {
        var selected = table.selected();
        if (selected.size() == 1) {
            viewModel.open(selected.getFirst());
        }
    }

    @FXML
    private void clear() {
        viewModel.clearFilter();
    }

    /// The selected rows where several are selected, else all that are shown.
    @FXML
    private void copy() {
        var selected = table.selected();
        var lines = selected.size() > 1 ? selected : List.copyOf(table.node().getItems());
        Tabbed.copy(table.heads(), table.rows(lines));
        count.setText(messages.get("findings.copied", lines.size()));
    }

    @FXML
    private void export() {
        var name = session.getRound()
                .map(round ->
                        messages.get("findings.export.name", round.period().text()))
                .orElse("");
        files.save(export.getScene().getWindow(), messages.get("findings.export.title"), name + ".xlsx")
                .ifPresent(file -> viewModel.export(
                        name, table.heads(), table.rows(List.copyOf(table.node().getItems())), file));
    }

    @Override
    public Place place() {
        return Place.FINDINGS;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void onShown() {
        viewModel.show();
        Platform.runLater(() -> table.node().requestFocus());
    }

    @Override
    public void onHidden() {
        viewModel.drop();
        viewModel.hide();
    }

    @Override
    public boolean handle(KeyEvent event) {
        if (viewModel.stateProperty().get() != FindingsViewModel.State.FOUND || event.isAltDown()) {
            return false;
        }
        if (event.isShortcutDown()) {
            return switch (event.getCode()) {
                case C -> done(this::copy);
                case E -> done(this::export);
                default -> false;
            };
        }
        if (event.isShiftDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case SLASH -> done(text::requestFocus);
            case DIGIT0, NUMPAD0 -> done(viewModel::clearFilter);
            case ENTER -> flags.press(KeyCode.ENTER) || (table.node().isFocused() && done(this::open));
            default -> flags.press(event.getCode());
        };
    }

    private static boolean done(Runnable act) {
        act.run();
        return true;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut(List.of("/"), messages.get("findings.keys.filter")),
                new Shortcut(List.of("0"), messages.get("findings.clear")),
                new Shortcut(List.of("Enter"), messages.get("findings.keys.open")),
                new Shortcut(List.of("Shift ↑", "Shift ↓"), messages.get("findings.keys.extend")),
                new Shortcut(List.of("Ctrl A"), messages.get("findings.keys.all")),
                new Shortcut(List.of("1"), messages.get("findings.flag.counts")),
                new Shortcut(List.of("2"), messages.get("findings.flag.counts.not")),
                new Shortcut(List.of("3"), messages.get("findings.flag.published")),
                new Shortcut(List.of("4"), messages.get("findings.flag.published.not")),
                new Shortcut(List.of("Ctrl C"), messages.get("findings.keys.copy")),
                new Shortcut(List.of("Ctrl E"), messages.get("findings.keys.export")));
    }
}
