package tongbao.workbench.register;

import atlantafx.base.theme.Tweaks;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.Outcome;
import tongbao.intake.plan.PlannedRow;
import tongbao.workbench.register.ImportViewModel.State;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Session;

/// Controller of `ImportView.fxml`: choose a file, look at what it would do, write it.
final class ImportView {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final Messages messages;
    private final ImportViewModel viewModel;
    private final FileChoice files;
    private final SheetSaver saver;
    private final Runnable close;
    private final Consumer<ImportPlan> written;
    private final ImportDetail details;
    private final ImportStart start;
    private final ImportMatching matching;
    private final Parent node;
    private Optional<ImportToggles> toggles = Optional.empty();
    private int atRow;

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private HBox steps;

    @FXML
    private Label source;

    @FXML
    private HBox kinds;

    @FXML
    private StackPane empty;

    @FXML
    private VBox preview;

    @FXML
    private VBox general;

    @FXML
    private HBox outcomes;

    @FXML
    private TextField filter;

    @FXML
    private TableView<PlannedRow> rows;

    @FXML
    private VBox detail;

    @FXML
    private Label sum;

    @FXML
    private Button refused;

    @FXML
    private Button write;

    /// @param written told once a plan is on the disk
    ImportView(
            Session session,
            ImportViewModel viewModel,
            FileChoice files,
            SheetSaver saver,
            Runnable close,
            Consumer<ImportPlan> written) {
        this.viewModel = viewModel;
        this.files = files;
        this.saver = saver;
        this.close = close;
        this.written = written;
        messages = session.messages();
        start = new ImportStart(messages, this::choose, viewModel::cancel);
        details = new ImportDetail(messages, session.words(), viewModel, this::turn);
        matching = new ImportMatching(messages, viewModel);
        node = Fxml.load(this, messages);
    }

    @FXML
    private void initialize() {
        toggles = Optional.of(new ImportToggles(kinds, outcomes, messages, viewModel));
        rows.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        rows.setId("import-rows");
        rows.setPlaceholder(Parts.whole(messages.get("register.import.rows.none"), "muted"));
        rows.setItems(viewModel.rows());
        ImportColumns.add(rows, messages, viewModel);
        rows.getSelectionModel().selectedItemProperty().subscribe(row -> {
            atRow = row == null ? atRow : row.number();
            details.show(Optional.ofNullable(row), detail);
        });
        root.widthProperty().subscribe(_ -> toggles.ifPresent(shown -> shown.fit(root.getWidth())));
        filter.textProperty().bindBidirectional(viewModel.textProperty());
        viewModel.stateProperty().subscribe(state -> show(state));
        viewModel.outcomeProperty().subscribe(_ -> toggles.ifPresent(ImportToggles::markOutcome));
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                root.lookupAll(".drop-zone").forEach(zone -> zone.pseudoClassStateChanged(DRAGGED, true));
            }
            event.consume();
        });
        root.setOnDragExited(
                _ -> root.lookupAll(".drop-zone").forEach(zone -> zone.pseudoClassStateChanged(DRAGGED, false)));
        root.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        var files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        files.stream().findFirst().map(File::toPath).ifPresent(this::read);
    }

    Node node() {
        return node;
    }

    void begin(ImportKind likely) {
        atRow = 0;
        viewModel.begin(likely);
    }

    void read(Path file) {
        atRow = 0;
        viewModel.read(file);
    }

    private void show(State state) {
        var planned = state instanceof State.Planned || state instanceof State.Writing;
        preview.setVisible(planned);
        empty.setVisible(!planned);
        source.setText("");
        kinds.getChildren().clear();
        title.setText(messages.get("register.import.title"));
        ImportSteps.show(
                steps,
                messages,
                switch (state) {
                    case State.Choosing _, State.Reading _, State.Refused _ -> 0;
                    case State.Matching _ -> 1;
                    case State.Planned _ -> 2;
                    case State.Writing _ -> 3;
                });
        switch (state) {
            case State.Choosing _ -> empty.getChildren().setAll(start.choosing());
            case State.Reading(var file) -> empty.getChildren().setAll(start.reading(file));
            case State.Refused(var file, var why) -> {
                source.setText(file);
                empty.getChildren().setAll(start.refused(why));
            }
            case State.Matching matched -> match(matched);
            case State.Planned(var plan) -> show(plan, false);
            case State.Writing(var plan) -> show(plan, true);
        }
    }

    private void match(State.Matching at) {
        title.setText(messages.get("register.import.title.of", viewModel.words().name(at.kind())));
        source.setText(at.sheet().file());
        toggles.ifPresent(shown -> shown.kinds(at.kind()));
        var held = Optional.ofNullable(root.getScene())
                .map(scene -> scene.getFocusOwner())
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith("match-"));
        empty.getChildren().setAll(matching.node(at, this::leaveMatching));
        // a choice lays the lines out anew: the keys stay where they were
        held.map(id -> empty.lookup("#" + id))
                .or(() -> Optional.ofNullable(empty.lookup("#matched")))
                .ifPresent(node -> Platform.runLater(node::requestFocus));
    }

    /// Back to the preview if there was one.
    private void leaveMatching() {
        if (viewModel.rows().isEmpty()) {
            back();
        } else {
            viewModel.plan();
        }
    }

    /// From row to row of those that are to be looked at, round and round.
    private void turn(int by) {
        var all = rows.getItems().stream().filter(ImportDetail::isToLookAt).toList();
        if (all.isEmpty()) {
            return;
        }
        var at = all.indexOf(rows.getSelectionModel().getSelectedItem());
        select(all.get(Math.floorMod(at < 0 && by < 0 ? -1 : at + by, all.size())));
    }

    private void select(PlannedRow row) {
        rows.getSelectionModel().clearAndSelect(rows.getItems().indexOf(row));
        rows.scrollTo(Math.max(0, rows.getItems().indexOf(row) - 4));
    }

    /// The row that was at hand before the plan was made anew; at first the first that waits for a decision.
    private void selectAgain() {
        rows.getItems().stream()
                .filter(row -> row.number() == atRow)
                .findFirst()
                .or(() -> first(row -> row.outcome() == Outcome.POSSIBLE_DUPLICATE))
                .or(() -> first(row -> row.outcome() == Outcome.REFUSED))
                .or(() -> first(_ -> true))
                .ifPresent(row -> {
                    if (row.equals(rows.getSelectionModel().getSelectedItem())) {
                        details.show(Optional.of(row), detail);
                    } else {
                        select(row);
                    }
                });
    }

    private Optional<PlannedRow> first(Predicate<PlannedRow> wanted) {
        return rows.getItems().stream().filter(wanted).findFirst();
    }

    private void show(ImportPlan plan, boolean writing) {
        title.setText(messages.get("register.import.title.of", viewModel.words().name(plan.kind())));
        source.setText(messages.get(
                "register.import.source", plan.source(), plan.rows().size()));
        toggles.ifPresent(shown -> shown.kinds(plan.kind()));
        general.getChildren().clear();
        for (var message : plan.general()) {
            var line = new HBox(
                    8, Marks.of(message.severity()).with(viewModel.words().text(message)));
            line.getStyleClass().add("notice");
            switch (message.severity()) {
                case NOTE -> {}
                case WARNING -> line.getStyleClass().add("warning");
                case REFUSAL -> line.getStyleClass().add("danger");
            }
            general.getChildren().add(line);
        }
        toggles.ifPresent(shown -> shown.outcomes(plan));
        foot(plan, writing);
        selectAgain();
        rows.requestFocus();
    }

    private void foot(ImportPlan plan, boolean writing) {
        var writes = ImportViewModel.writing(plan);
        sum.setText(ImportSum.of(plan, messages, viewModel.words()));
        var refusals = plan.counts().getOrDefault(Outcome.REFUSED, 0);
        refused.setVisible(refusals > 0);
        refused.setManaged(refusals > 0);
        refused.setText(messages.get("register.import.refused.save", refusals));
        var open = ImportViewModel.undecided(plan);
        var can = plan.entry().isPresent() && !writing && open == 0;
        write.setDisable(!can);
        write.getStyleClass().remove("accent");
        if (can) {
            write.getStyleClass().add("accent");
        }
        write.setText(
                writing
                        ? messages.get("register.import.writing")
                        : open > 0
                                ? messages.get("register.import.write.undecided", writes, open)
                                : plan.entry().isPresent()
                                        ? messages.get("register.import.write", writes)
                                        : messages.get("register.import.write.none"));
        write.setGraphic(can ? Parts.key("Ctrl Enter") : new Icon("alert", 14));
        write.setContentDisplay(
                can ? javafx.scene.control.ContentDisplay.RIGHT : javafx.scene.control.ContentDisplay.LEFT);
    }

    private void choose() {
        files.open(
                        root.getScene().getWindow(),
                        messages.get("register.import.choose"),
                        FileChoice.Kind.of(messages.get("register.import.files"), "*.xlsx", "*.csv", "*.txt"))
                .ifPresent(this::read);
    }

    @FXML
    private void back() {
        viewModel.cancel();
        close.run();
    }

    @FXML
    private void saveRefused() {
        if (viewModel.stateProperty().get() instanceof State.Planned(var plan)) {
            saver.saveRefused(plan, root.getScene().getWindow());
        }
    }

    @FXML
    private void write() {
        viewModel.write(written);
    }

    /// The keys of the preview: a digit decides, Enter and the brackets go on to what is to be looked at.
    private boolean look(KeyCode code) {
        switch (code) {
            case DIGIT1, NUMPAD1 -> decide(1);
            case DIGIT2, NUMPAD2 -> decide(2);
            case DIGIT3, NUMPAD3 -> decide(3);
            case ENTER, CLOSE_BRACKET -> turn(1);
            case OPEN_BRACKET -> turn(-1);
            case M -> viewModel.match();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void decide(int digit) {
        var row = rows.getSelectionModel().getSelectedItem();
        if (row != null && row.twin().isPresent()) {
            TwinChoices.of(digit).ifPresent(choice -> viewModel.decide(row.number(), choice));
        }
    }

    boolean handle(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (viewModel.stateProperty().get() instanceof State.Reading) {
                viewModel.cancel();
            } else if (viewModel.stateProperty().get() instanceof State.Matching) {
                leaveMatching();
            } else {
                back();
            }
            return true;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            if (viewModel.stateProperty().get() instanceof State.Matching) {
                viewModel.plan();
            } else {
                write();
            }
            return true;
        }
        if (viewModel.stateProperty().get() instanceof State.Planned && !event.isShortcutDown() && !event.isAltDown()) {
            return look(event.getCode());
        }
        if (event.getCode() == KeyCode.ENTER && viewModel.stateProperty().get() instanceof State.Choosing) {
            choose();
            return true;
        }
        return false;
    }
}
