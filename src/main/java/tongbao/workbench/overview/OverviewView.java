package tongbao.workbench.overview;

import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.register.Subject;
import tongbao.workbench.overview.OverviewViewModel.State;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;

/// Controller of `OverviewView.fxml`.
public final class OverviewView implements Screen {
    private final Messages messages;
    private final OverviewViewModel viewModel;
    private final RateChart rates;
    private final InspectorsBlock inspectors;
    private final BackupBlock backups;
    private final RecentBlock recent;
    private final FirstSteps firstSteps;
    private final Parent node;
    private Optional<ConcernList> concernList = Optional.empty();
    private Optional<StepsRow> stepsRow = Optional.empty();

    @FXML
    private StackPane empty;

    @FXML
    private HBox full;

    @FXML
    private HBox steps;

    @FXML
    private HBox figures;

    @FXML
    private HBox charts;

    @FXML
    private VBox blocks;

    @FXML
    private Button goOn;

    @FXML
    private Label nextName;

    @FXML
    private Label nextAt;

    @FXML
    private HBox nextLine;

    @FXML
    private ProgressBar nextBar;

    @FXML
    private Label nextCount;

    @FXML
    private HBox concernCounts;

    @FXML
    private ListView<StandingList.Row> concerns;

    @FXML
    private Label failingCount;

    @FXML
    private ListView<Glance.Failing> failing;

    @FXML
    private Label begunCount;

    @FXML
    private ListView<Glance.Standing> begun;

    /// @param sample makes the sample and shows it instead, or runs what it was given if it cannot; empty where there
    ///     is none to offer
    public OverviewView(Session session, Optional<Consumer<Runnable>> sample) {
        messages = session.messages();
        viewModel = new OverviewViewModel(session);
        rates = new RateChart(session);
        inspectors = new InspectorsBlock(messages, viewModel::open);
        backups = new BackupBlock(session);
        recent = new RecentBlock(messages, viewModel::open);
        firstSteps = new FirstSteps(messages, viewModel, sample);
        node = Fxml.load(this, messages);
    }

    @FXML
    private void initialize() {
        charts.getChildren().addFirst(rates);
        blocks.getChildren().addAll(inspectors, backups, recent);
        goOn.setMinWidth(Button.USE_PREF_SIZE);
        stepsRow = Optional.of(new StepsRow(steps, messages, viewModel::go));
        concernList = Optional.of(new ConcernList(concerns, concernCounts, messages, viewModel::open));
        failing.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        failing.setAccessibleText(messages.get("overview.failing"));
        failing.setFixedCellSize(48);
        failing.setCellFactory(_ -> new SubjectCells.OfFailing());
        failing.setPlaceholder(Parts.whole(messages.get("overview.failing.none"), "muted"));
        opens(failing, Glance.Failing::subject);
        begun.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        begun.setAccessibleText(messages.get("overview.begun"));
        begun.setCellFactory(_ -> new SubjectCells.OfStanding());
        begun.setPlaceholder(Parts.whole(messages.get("overview.begun.none"), "muted"));
        opens(begun, Glance.Standing::subject);
        viewModel.stateProperty().subscribe(this::show);
        viewModel.recentProperty().subscribe(changes -> {
            recent.show(changes);
            inspectors.show(changes);
        });
    }

    private <T> void opens(ListView<T> list, Function<T, Subject> subject) {
        RowActs.on(list, chosen -> viewModel.open(subject.apply(chosen)));
    }

    private void show(State state) {
        full.setVisible(state instanceof State.Known);
        empty.setVisible(!(state instanceof State.Known));
        if (state instanceof State.Known(var glance)) {
            show(glance);
        } else {
            empty.getChildren().setAll(firstSteps.of(state));
        }
    }

    private void show(Glance glance) {
        stepsRow.ifPresent(row -> row.show(Step.of(glance, messages)));
        figures.getChildren().setAll(new Figures(messages).of(glance));
        next(glance.next());
        inspectors.show(glance.workload());
        rates.show(glance);
        concernList.ifPresent(list -> list.show(glance.concerns()));
        failing.getItems().setAll(glance.failing());
        failingCount.setText(Integer.toString(glance.failing().size()));
        begun.getItems().setAll(glance.begun());
        begunCount.setText(Integer.toString(glance.begun().size()));
    }

    private void next(Optional<Glance.Standing> next) {
        nextLine.setVisible(next.isPresent());
        nextLine.setManaged(next.isPresent());
        goOn.setText(messages.get(next.isPresent() ? "overview.continue" : "overview.done.go"));
        nextName.setText(next.map(at -> at.subject().name()).orElse(messages.get("overview.done")));
        nextAt.setText(next.map(at -> at.answered() == 0
                        ? messages.get("overview.next.first")
                        : messages.get("overview.next.at", at.at()))
                .orElse(messages.get("overview.done.next")));
        nextBar.setProgress(next.map(at -> at.clauses() == 0 ? 0 : (double) at.answered() / at.clauses())
                .orElse(1.0));
        nextCount.setText(next.map(at ->
                        messages.get("overview.next.count", at.answered(), at.clauses(), at.clauses() - at.answered()))
                .orElse(""));
    }

    @FXML
    private void goOn() {
        if (viewModel.next().isPresent()) {
            viewModel.goOn();
        } else {
            viewModel.go(Place.STATISTICS);
        }
    }

    @Override
    public Place place() {
        return Place.OVERVIEW;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void onShown() {
        viewModel.show();
        backups.look();
        Platform.runLater(goOn::requestFocus);
    }

    @Override
    public void onHidden() {
        viewModel.hide();
    }

    @Override
    public boolean handle(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && !event.isShortcutDown()
                && !event.isAltDown()
                && full.isVisible()
                && steps.getChildren().stream().noneMatch(Node::isFocused)
                && !concerns.isFocused()
                && !failing.isFocused()
                && !begun.isFocused()
                && !inspectors.hasFocus()
                && !recent.hasFocus()
                && blocks.lookupAll(".button").stream().noneMatch(Node::isFocused)) {
            goOn();
            return true;
        }
        return false;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut(List.of("Enter"), messages.get("overview.keys.continue")));
    }
}
