package tongbao.workbench.register;

import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.PlannedRow;
import tongbao.intake.plan.RowMessage;
import tongbao.workbench.register.ImportState.Planned;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;

/// Controller of `ImportPreview.fxml`, the step before writing: what the import would do row by row, what a person is
/// to decide, and the button that writes.
final class ImportPreview {
    private final ImportViewModel viewModel;
    private final SheetSaver saver;
    private final Runnable leave;
    private final Consumer<ImportPlan> written;
    private final OutcomeToggles toggles;
    private final RowAtHand atHand;
    private final ImportFoot foot;

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

    /// @param leave ends the import, nothing written
    /// @param written told once the plan is on the disk
    ImportPreview(
            Session session,
            ImportViewModel viewModel,
            SheetSaver saver,
            Runnable leave,
            Consumer<ImportPlan> written) {
        this.viewModel = viewModel;
        this.saver = saver;
        this.leave = leave;
        this.written = written;
        var messages = session.messages();
        Fxml.load(this, messages);
        toggles = new OutcomeToggles(outcomes, messages, viewModel);
        foot = new ImportFoot(sum, refused, write, messages, viewModel.words());
        table(messages);
        atHand = new RowAtHand(session, viewModel, rows, detail);
        filter.textProperty().bindBidirectional(viewModel.rows().textProperty());
        preview.widthProperty().subscribe(width -> toggles.fit(width.doubleValue()));
    }

    private void table(Messages messages) {
        rows.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        rows.setId("import-rows");
        rows.setPlaceholder(Parts.whole(messages.get("register.import.rows.none"), "muted"));
        rows.setItems(viewModel.rows().shown());
        ImportColumns.add(rows, messages, viewModel);
    }

    Node node() {
        return preview;
    }

    /// For another file: none of its rows was at hand yet.
    void forget() {
        atHand.forget();
    }

    void show(ImportPlan plan, boolean writing) {
        general.getChildren().setAll(plan.general().stream().map(this::notice).toList());
        toggles.show(plan);
        foot.show(plan, writing);
        atHand.selectAgain();
        rows.requestFocus();
    }

    private Node notice(RowMessage message) {
        var line =
                new HBox(8, Marks.of(message.severity()).with(viewModel.words().text(message)));
        line.getStyleClass().add("notice");
        switch (message.severity()) {
            case NOTE -> {}
            case WARNING -> line.getStyleClass().add("warning");
            case REFUSAL -> line.getStyleClass().add("danger");
        }
        return line;
    }

    @FXML
    private void back() {
        leave.run();
    }

    @FXML
    private void saveRefused() {
        if (viewModel.stateProperty().get() instanceof Planned(var plan)) {
            saver.saveRefused(plan, refused.getScene().getWindow());
        }
    }

    @FXML
    void write() {
        viewModel.write(written);
    }

    /// A digit decides, Enter and the brackets go on to what is to be looked at.
    ///
    /// @return whether the key means anything here
    boolean handle(KeyCode code) {
        switch (code) {
            case DIGIT1, NUMPAD1 -> atHand.decide(1);
            case DIGIT2, NUMPAD2 -> atHand.decide(2);
            case DIGIT3, NUMPAD3 -> atHand.decide(3);
            case ENTER, CLOSE_BRACKET -> atHand.turn(1);
            case OPEN_BRACKET -> atHand.turn(-1);
            case M -> viewModel.match();
            default -> {
                return false;
            }
        }
        return true;
    }

    static List<Shortcut> shortcuts(Messages messages) {
        return List.of(
                new Shortcut(List.of("Ctrl Enter"), messages.get("register.keys.write")),
                new Shortcut(List.of("[", "]", "Enter"), messages.get("register.keys.look")),
                new Shortcut(List.of("1", "2", "3"), messages.get("register.keys.twin")),
                new Shortcut(List.of("M"), messages.get("register.keys.columns")));
    }
}
