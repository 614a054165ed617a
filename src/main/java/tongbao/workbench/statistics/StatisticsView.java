package tongbao.workbench.statistics;

import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.workbench.statistics.Sheet.Shown;
import tongbao.workbench.statistics.StatisticsViewModel.State;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;
import tongbao.workbench.ui.Tabbed;

/// Controller of `StatisticsView.fxml`.
public final class StatisticsView implements Screen {
    /// Room for a scroll bar below the rows.
    private static final double BELOW = 12;

    /// In a window below this width the longer words of other languages stand without their keys, which `?` lists.
    private static final double NARROW = 1160;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final Session session;
    private final Messages messages;
    private final StatisticsViewModel viewModel;
    private final FileChoice files;
    private final FigureTable figures;
    private final ChoiceBar choices;
    private final SheetPane sheets;
    private final BehindPane behind;
    private final Parent node;
    /// Whether a key chose what is to be shown next: the table then has the focus, wherever it stood before.
    private boolean byKey;

    @FXML
    private StackPane empty;

    @FXML
    private VBox full;

    @FXML
    private HBox choice;

    @FXML
    private HBox parts;

    @FXML
    private Label title;

    @FXML
    private Label counted;

    @FXML
    private Label note;

    @FXML
    private Button copy;

    @FXML
    private Button export;

    @FXML
    private MenuButton save;

    @FXML
    private StackPane body;

    @FXML
    private StackPane foot;

    public StatisticsView(Session session, FileChoice files) {
        this.session = session;
        this.files = files;
        messages = session.messages();
        viewModel = new StatisticsViewModel(session);
        choices = new ChoiceBar(viewModel, messages, session.words());
        figures = new FigureTable(this::behind);
        sheets = new SheetPane(figures, new ChartPane(session.background()));
        behind = new BehindPane(
                messages, session.background(), viewModel::open, failure -> session.report(Problem.of(failure)));
        node = Fxml.load(this, messages);
    }

    @FXML
    private void initialize() {
        choice.getChildren().setAll(choices.main());
        parts.getChildren().setAll(choices.parts());
        body.getChildren().setAll(sheets);
        foot.getChildren().setAll(behind);
        copy.setGraphic(Parts.key("Ctrl C"));
        export.setGraphic(Parts.key("Ctrl E"));
        save.getItems().setAll(saving("svg"), saving("png"));
        var latin = !messages.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        full.sceneProperty()
                .flatMap(Scene::widthProperty)
                .map(width -> latin && width.doubleValue() < NARROW)
                .orElse(false)
                .subscribe(tight -> full.pseudoClassStateChanged(TIGHT, tight));
        session.themeProperty().subscribe(_ -> draw());
        viewModel.stateProperty().subscribe(this::show);
    }

    private MenuItem saving(String kind) {
        var item = new MenuItem(messages.get("statistics.save." + kind));
        item.setId("save-" + kind);
        item.setOnAction(_ -> saveChart(kind));
        return item;
    }

    private void show(State state) {
        full.setVisible(state instanceof State.Known);
        empty.setVisible(!(state instanceof State.Known));
        switch (state) {
            case State.Reading _ ->
                empty.getChildren().setAll(Parts.whole(messages.get("statistics.reading"), "muted"));
            case State.NoRound _ -> {
                var go = Parts.button(messages.get("statistics.empty.go"), "", viewModel::openRound);
                go.getStyleClass().add("accent");
                empty.getChildren()
                        .setAll(Parts.empty(
                                messages.get("statistics.empty.title"), messages.get("statistics.empty.text"), go));
            }
            case State.Known(var shown) -> show(shown);
        }
    }

    private void show(Shown shown) {
        var sheet = shown.sheet();
        choices.show(shown.source().kinds());
        title.setText(sheet.title());
        counted.setText(sheet.counted());
        note.setText(sheet.note());
        foot.setVisible(!sheet.lines().isEmpty());
        foot.setManaged(!sheet.lines().isEmpty());
        save.setDisable(sheet.chart().isEmpty());
        export.setDisable(sheet.lines().isEmpty());
        copy.setDisable(sheet.lines().isEmpty());
        fit(sheet.lines().size());
        if (sheet.lines().isEmpty()) {
            behind.clear();
            body.getChildren().setAll(nothing(shown));
        } else {
            var focused = byKey || figures.node().isFocused();
            byKey = false;
            body.getChildren().setAll(sheets);
            sheets.show(sheet, session.themeProperty().get());
            if (focused) {
                figures.node().requestFocus();
            }
        }
    }

    /// A table takes what its rows need; what is left below a short one shows the subjects behind its figures.
    private void fit(int lines) {
        double needed = lines == 0 ? Double.MAX_VALUE : FigureTable.ROW * (lines + 1) + BELOW;
        body.setPrefHeight(lines == 0 ? StackPane.USE_COMPUTED_SIZE : needed);
        body.setMaxHeight(needed);
    }

    private Node nothing(Shown shown) {
        var topic = shown.choice().topic();
        if (topic == Topic.REPEATED && shown.source().past().isEmpty()) {
            return Parts.whole(messages.get("statistics.note.past-reading"), "muted");
        }
        var key = "statistics.none." + (shown.choice().isComposite() ? "composites" : topic.key());
        return Parts.empty(messages.get(key), messages.get(key + ".text"));
    }

    private void draw() {
        if (viewModel.stateProperty().get() instanceof State.Known(var shown)
                && !shown.sheet().lines().isEmpty()) {
            sheets.show(shown.sheet(), session.themeProperty().get());
        }
    }

    private void behind(Sheet.Line line, int at) {
        if (viewModel.stateProperty().get() instanceof State.Known(var shown)) {
            behind.show(shown, line, at);
        }
    }

    @FXML
    private void copy() {
        if (viewModel.stateProperty().get() instanceof State.Known(var shown)) {
            var sheet = shown.sheet();
            Tabbed.copy(
                    sheet.headTexts(), sheet.lines().stream().map(sheet::texts).toList());
            counted.setText(messages.get("statistics.copied", sheet.lines().size()));
        }
    }

    @FXML
    private void export() {
        if (viewModel.stateProperty().get() instanceof State.Known(var shown)) {
            var sheet = shown.sheet();
            files.save(export.getScene().getWindow(), messages.get("statistics.export.title"), sheet.title() + ".xlsx")
                    .ifPresent(file -> viewModel.export(sheet, file));
        }
    }

    private void saveChart(String kind) {
        if (viewModel.stateProperty().get() instanceof State.Known(var shown)) {
            shown.sheet()
                    .chart()
                    .ifPresent(drawing -> files.save(
                                    save.getScene().getWindow(),
                                    messages.get("statistics.save.title"),
                                    drawing.chart().title() + "." + kind)
                            .ifPresent(file -> viewModel.save(drawing, file)));
        }
    }

    @Override
    public Place place() {
        return Place.STATISTICS;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void onShown() {
        viewModel.show();
        Platform.runLater(() -> figures.node().requestFocus());
    }

    @Override
    public void onHidden() {
        viewModel.hide();
    }

    @Override
    public boolean handle(KeyEvent event) {
        if (!(viewModel.stateProperty().get() instanceof State.Known) || event.isAltDown()) {
            return false;
        }
        if (event.isShortcutDown()) {
            return switch (event.getCode()) {
                case C -> done(event.isShiftDown() ? behind::quote : this::copy);
                case E -> done(this::export);
                case S -> done(() -> saveChart(event.isShiftDown() ? "png" : "svg"));
                default -> false;
            };
        }
        return switch (event.getCode()) {
            case ENTER ->
                behind.list().isFocused()
                        ? behind.open(viewModel::open)
                        : figures.node().isFocused() && behind.enter();
            case ESCAPE ->
                behind.list().isFocused() && done(() -> figures.node().requestFocus());
            default -> !event.isShiftDown() && choices.press(event.getCode()) && done(() -> byKey = true);
        };
    }

    private static boolean done(Runnable act) {
        act.run();
        return true;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut(List.of("1", "…", "9"), messages.get("statistics.keys.topics")),
                new Shortcut(List.of("[", "]"), messages.get("statistics.keys.parts")),
                new Shortcut(List.of("K"), messages.get("statistics.keys.kind")),
                new Shortcut(List.of("↑", "↓", "←", "→"), messages.get("statistics.keys.figures")),
                new Shortcut(List.of("Enter"), messages.get("statistics.keys.behind")),
                new Shortcut(List.of("Enter", "Enter"), messages.get("statistics.keys.open")),
                new Shortcut(List.of("Esc"), messages.get("statistics.keys.back")),
                new Shortcut(List.of("Ctrl C"), messages.get("statistics.copy")),
                new Shortcut(List.of("Ctrl Shift C"), messages.get("statistics.quote.copy")),
                new Shortcut(List.of("Ctrl E"), messages.get("statistics.export")),
                new Shortcut(List.of("Ctrl S"), messages.get("statistics.save.svg")),
                new Shortcut(List.of("Ctrl Shift S"), messages.get("statistics.save.png")));
    }
}
