package tongbao.workbench.overview;

import atlantafx.base.theme.Tweaks;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.consistency.Severity;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.words.ConcernWords;
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
    private final RateChart sites;
    private final RateChart accounts;
    private final RateChart channels;
    private final ConcernWords concernWords;
    private final StandingList standing = new StandingList();
    private final Optional<Consumer<Runnable>> sample;
    private final Parent node;

    @FXML
    private StackPane empty;

    @FXML
    private HBox full;

    @FXML
    private HBox figures;

    @FXML
    private HBox charts;

    @FXML
    private Button goOn;

    @FXML
    private Label nextName;

    @FXML
    private Label nextAt;

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
        this.sample = sample;
        messages = session.messages();
        viewModel = new OverviewViewModel(session);
        sites = new RateChart(session, SubjectKind.SITE);
        accounts = new RateChart(session, SubjectKind.ACCOUNT);
        channels = new RateChart(session, SubjectKind.CHANNEL);
        concernWords = ConcernWords.of(messages.locale());
        node = Fxml.load(this, messages);
    }

    @FXML
    private void initialize() {
        charts.getChildren().addAll(sites, accounts, channels);
        goOn.setMinWidth(Button.USE_PREF_SIZE);
        concerns.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        concerns.setAccessibleText(messages.get("overview.concerns"));
        concerns.setCellFactory(_ -> new ConcernCell(concernWords));
        concerns.setPlaceholder(Parts.whole(messages.get("overview.concerns.none"), "muted"));
        acts(concerns, this::act);
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
    }

    private <T> void opens(ListView<T> list, Function<T, Subject> subject) {
        acts(list, chosen -> viewModel.open(subject.apply(chosen)));
    }

    /// Double click and Enter act on the chosen row.
    private static <T> void acts(ListView<T> list, Consumer<T> act) {
        Runnable chosen = () ->
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(act);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen.run();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen.run();
                event.consume();
            }
        });
    }

    /// Opens a kind of several, or goes to the one concern.
    private void act(StandingList.Row row) {
        if (row instanceof StandingList.Row.OfKind kind && kind.concerns().size() > 1) {
            standing.toggle(kind.concern().kind());
            var at = concerns.getSelectionModel().getSelectedIndex();
            showConcerns();
            concerns.getSelectionModel().select(at);
        } else {
            viewModel.open(row.concern());
        }
    }

    private void showConcerns() {
        if (viewModel.stateProperty().get() instanceof State.Known(var glance)) {
            concerns.getItems().setAll(standing.rows(glance.concerns()));
            concernCounts
                    .getChildren()
                    .setAll(Arrays.stream(Severity.values())
                            .filter(severity -> count(glance, severity) > 0)
                            .map(severity -> ConcernCell.glyph(severity).with(Long.toString(count(glance, severity))))
                            .toList());
        }
    }

    private static long count(Glance glance, Severity severity) {
        return glance.concerns().stream()
                .filter(concern -> concern.severity() == severity)
                .count();
    }

    private void show(State state) {
        full.setVisible(state instanceof State.Known);
        empty.setVisible(!(state instanceof State.Known));
        switch (state) {
            case State.Reading _ -> empty.getChildren().setAll(Parts.whole(messages.get("overview.reading"), "muted"));
            case State.NoRegister _ ->
                empty.getChildren()
                        .setAll(Parts.empty(
                                messages.get("overview.empty.title"), messages.get("overview.empty.text"), actions()));
            case State.NoRound(int sitesKnown, int accountsKnown, int channelsKnown) ->
                empty.getChildren()
                        .setAll(Parts.empty(
                                messages.get("overview.noround.title"),
                                messages.get(
                                        channelsKnown > 0 ? "overview.noround.text.channels" : "overview.noround.text",
                                        sitesKnown,
                                        accountsKnown,
                                        channelsKnown),
                                first("overview.noround.go", Place.ROUND)));
            case State.Known(var glance) -> show(glance);
        }
    }

    private Node[] actions() {
        return Stream.concat(
                        Stream.of(first("overview.empty.go", Place.REGISTER)),
                        sample.stream().map(this::look))
                .toArray(Node[]::new);
    }

    private Node look(Consumer<Runnable> make) {
        var button = Parts.button(messages.get("overview.empty.sample"), "", () -> {});
        button.setId("look-at-sample");
        button.setOnAction(_ -> {
            button.setDisable(true);
            button.setText(messages.get("overview.empty.making"));
            make.accept(() -> {
                button.setDisable(false);
                button.setText(messages.get("overview.empty.sample"));
            });
        });
        return button;
    }

    private Node first(String key, Place place) {
        var button = Parts.button(messages.get(key), "", () -> viewModel.go(place));
        button.getStyleClass().add("accent");
        button.setId("first-step");
        return button;
    }

    private void show(Glance glance) {
        var total = glance.total();
        var done = total.passed() + total.failed() + total.exempt();
        figures.getChildren()
                .setAll(
                        figure(
                                messages.get("overview.figure.done"),
                                Integer.toString(done),
                                messages.get("overview.figure.done.of", done + total.open()),
                                ""),
                        figure(
                                messages.get("overview.figure.open"),
                                Integer.toString(total.open()),
                                messages.get(
                                        "overview.figure.open.begun",
                                        glance.begun().size()),
                                ""),
                        figure(
                                messages.get("overview.figure.failed"),
                                Integer.toString(total.failed()),
                                messages.get(
                                        rateFor(glance, SubjectKind.CHANNEL).isPresent()
                                                ? "overview.figure.failed.of.channels"
                                                : "overview.figure.failed.of",
                                        glance.failed(SubjectKind.SITE),
                                        glance.failed(SubjectKind.ACCOUNT),
                                        glance.failed(SubjectKind.CHANNEL)),
                                total.failed() > 0 ? "danger-text" : ""));
        for (var kind : SubjectKind.values()) {
            rateOf(glance, kind).ifPresent(figures.getChildren()::add);
        }
        next(glance.next());
        sites.show(rateFor(glance, SubjectKind.SITE), glance);
        accounts.show(rateFor(glance, SubjectKind.ACCOUNT), glance);
        var ofChannels = rateFor(glance, SubjectKind.CHANNEL);
        channels.setVisible(ofChannels.isPresent());
        channels.setManaged(ofChannels.isPresent());
        channels.show(ofChannels, glance);
        showConcerns();
        failing.getItems().setAll(glance.failing());
        failingCount.setText(Integer.toString(glance.failing().size()));
        begun.getItems().setAll(glance.begun());
        begunCount.setText(Integer.toString(glance.begun().size()));
    }

    private static Optional<Breakdown> rateFor(Glance glance, SubjectKind kind) {
        return Optional.ofNullable(glance.rates().get(kind));
    }

    private Optional<Node> rateOf(Glance glance, SubjectKind kind) {
        return rateFor(glance, kind).map(rates -> {
            var share = rates.total().passRate();
            return figure(
                    messages.get(RateChart.title(kind)),
                    share.percent(glance.rounding())
                            .map(percent -> percent + "%")
                            .orElse("—"),
                    share.whole() == 0
                            ? messages.get("overview.figure.rate.none")
                            : messages.get("overview.figure.rate.of", share.part(), share.whole()),
                    "");
        });
    }

    private static VBox figure(String title, String number, String note, String tone) {
        var big = Parts.whole(number, "big-figure");
        if (!tone.isEmpty()) {
            big.getStyleClass().add(tone);
        }
        var small = new Label(note);
        small.getStyleClass().add("secondary");
        var line = new HBox(8, big, small);
        line.setAlignment(Pos.BASELINE_LEFT);
        var box = new VBox(Parts.whole(title, "muted"), line);
        box.getStyleClass().add("figure");
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void next(Optional<Glance.Standing> next) {
        nextBar.setVisible(next.isPresent());
        nextBar.setManaged(next.isPresent());
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
        Platform.runLater(goOn::requestFocus);
    }

    @Override
    public void onHidden() {
        viewModel.hide();
    }

    @Override
    public boolean handle(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && full.isVisible()
                && !concerns.isFocused()
                && !failing.isFocused()
                && !begun.isFocused()) {
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
