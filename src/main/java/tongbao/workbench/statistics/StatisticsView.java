package tongbao.workbench.statistics;

import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.register.Level;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.ProblemCount;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Selection.Which;
import tongbao.domain.words.derivation.DerivationWords;
import tongbao.workbench.statistics.Board.Line;
import tongbao.workbench.statistics.StatisticsViewModel.State;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.OrAll;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;

/// Controller of `StatisticsView.fxml`.
public final class StatisticsView implements Screen {
    private final Session session;
    private final Messages messages;
    private final StatisticsViewModel viewModel;
    private final FileChoice files;
    private final ToggleGroup dimensionGroup = new ToggleGroup();
    private final ToggleGroup kindGroup = new ToggleGroup();
    private final RateTable rates;
    private final DerivationWords derivations;
    private final ChartPane chart;
    private final Parent node;
    private boolean showing;

    @FXML
    private StackPane empty;

    @FXML
    private VBox full;

    @FXML
    private HBox dimensions;

    @FXML
    private HBox kinds;

    @FXML
    private ComboBox<Optional<Level>> levels;

    @FXML
    private Label rule;

    @FXML
    private Label title;

    @FXML
    private Label counted;

    @FXML
    private Button export;

    @FXML
    private HBox grid;

    @FXML
    private VBox tableSide;

    @FXML
    private Label behindTitle;

    @FXML
    private Label behindCount;

    @FXML
    private Label behindHow;

    @FXML
    private ListView<Outcome> behind;

    @FXML
    private ListView<ProblemCount> problems;

    public StatisticsView(Session session, FileChoice files) {
        this.session = session;
        this.files = files;
        messages = session.messages();
        viewModel = new StatisticsViewModel(session);
        rates = new RateTable(messages, this::explain);
        derivations = DerivationWords.of(messages.locale());
        chart = new ChartPane(session.background());
        node = Fxml.load(this, messages);
    }

    @FXML
    private void initialize() {
        tableSide.getChildren().add(rates.node());
        chart.getStyleClass().add("chart-side");
        chart.prefWidthProperty().bind(grid.widthProperty().multiply(0.4));
        grid.getChildren().add(chart);
        Choices.fill(dimensions, dimensionGroup, List.of(Dimension.values()), session.words()::name, viewModel::choose);
        levels.setConverter(new OrAll<>(messages.get("statistics.level.all"), session.words()::name));
        levels.setItems(FXCollections.observableArrayList(Stream.concat(
                        Stream.of(Optional.<Level>empty()),
                        Stream.of(Level.values()).map(Optional::of))
                .toList()));
        levels.setValue(Optional.empty());
        levels.valueProperty().subscribe(level -> {
            if (level != null && !showing) {
                viewModel.choose(level);
            }
        });
        rates.node().getSelectionModel().selectedItemProperty().subscribe(this::behind);
        behind.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        behind.setPlaceholder(Parts.whole(messages.get("statistics.behind.none"), "muted"));
        behind.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        problems.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        problems.setCellFactory(_ -> new ProblemCell());
        problems.setPlaceholder(Parts.whole(messages.get("statistics.problems.none"), "muted"));
        session.themeProperty().subscribe(_ -> drawn());
        viewModel.stateProperty().subscribe(this::show);
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
            case State.Known(var board) -> show(board);
        }
    }

    private void show(Board board) {
        showing = true;
        var choice = board.choice();
        var kind = session.words().name(choice.kind());
        Choices.fill(
                kinds,
                kindGroup,
                board.kinds(),
                session.words()::name,
                (SubjectKind wanted) -> viewModel.choose(wanted));
        Choices.select(dimensionGroup, choice.dimension());
        Choices.select(kindGroup, choice.kind());
        levels.setValue(choice.level());
        title.setText(choice.level()
                .map(level -> messages.get(
                        "statistics.title.level", kind, session.words().name(level)))
                .orElse(messages.get("statistics.title", kind)));
        var total = board.total().tally();
        counted.setText(messages.get("statistics.counted", total.registered(), total.inspected(), total.passed()));
        rule.setText(messages.get(
                "statistics.rule",
                board.rounding().decimals(),
                session.words().name(board.rounding().mode())));
        behind.setCellFactory(_ -> new BehindCell(session.words(), board.why()));
        rates.show(board);
        problems.getItems().setAll(board.problems());
        drawn();
        showing = false;
    }

    private void drawn() {
        if (viewModel.stateProperty().get() instanceof State.Known(var board)) {
            chart.show(
                    board.chart(messages.get(
                            "statistics.chart",
                            session.words().name(board.choice().kind()))),
                    session.themeProperty().get());
        }
    }

    private void behind(Line line) {
        if (line == null) {
            return;
        }
        behindTitle.setText(line.label());
        behindCount.setText(messages.get(
                "statistics.behind.count", line.behind().size(), line.tally().failed()));
        behindHow.setText(how(line, Explained.RATE).map(derivations::sentence).orElse(""));
        behind.getItems().setAll(line.behind());
    }

    /// The subjects one figure counts, and how it came about.
    private void explain(Line line, Explained figure) {
        how(line, figure).ifPresent(derivation -> {
            behindHow.setText(derivations.sentence(derivation));
            derivation.subjects().map(Selection::which).ifPresent(which -> {
                var counted = line.behind().stream().filter(which::holds).toList();
                behind.getItems().setAll(counted);
                behindCount.setText(messages.get(
                        "statistics.behind.count",
                        counted.size(),
                        counted.stream().filter(Which.FAILED::holds).count()));
            });
        });
    }

    private Optional<Derivation> how(Line line, Explained figure) {
        return viewModel.stateProperty().get() instanceof State.Known(var board)
                ? figure.of(board, line)
                : Optional.empty();
    }

    private void open() {
        Optional.ofNullable(behind.getSelectionModel().getSelectedItem())
                .ifPresent(outcome -> viewModel.open(outcome.subject()));
    }

    @FXML
    private void copy() {
        var content = new ClipboardContent();
        content.putString(rates.tabbed());
        Clipboard.getSystemClipboard().setContent(content);
    }

    @FXML
    private void export() {
        files.save(export.getScene().getWindow(), messages.get("statistics.export.title"), title.getText() + ".xlsx")
                .ifPresent(file -> viewModel.export(title.getText(), rates.heads(), rates.rows(), file));
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
    }

    @Override
    public void onHidden() {
        viewModel.hide();
    }

    @Override
    public boolean handle(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && behind.isFocused()) {
            open();
            return true;
        }
        return false;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut(List.of("Enter"), messages.get("statistics.keys.open")));
    }
}
