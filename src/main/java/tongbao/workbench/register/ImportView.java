package tongbao.workbench.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.ImportPlan;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;

/// Controller of `ImportView.fxml`: leads from step to step of an import. Each step is a class of its own: the file
/// ([ImportStart]), its columns ([ImportMatching]), what it would do and the writing of it ([ImportPreview]).
final class ImportView {
    private final Messages messages;
    private final ImportViewModel viewModel;
    private final FileChoice files;
    private final Runnable close;
    private final ImportStart start;
    private final ImportMatching matching;
    private final ImportPreview preview;
    private final ImportKindChoice kind;
    private final Node node;

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
    private StackPane stage;

    @FXML
    private StackPane empty;

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
        this.close = close;
        messages = session.messages();
        start = new ImportStart(messages, this::choose, viewModel::cancel);
        matching = new ImportMatching(messages, viewModel);
        preview = new ImportPreview(session, viewModel, saver, this::back, written);
        node = Fxml.load(this, messages);
        kind = new ImportKindChoice(kinds, messages, viewModel);
        stage.getChildren().add(preview.node());
        viewModel.stateProperty().subscribe(state -> show(state));
        FileDrop.on(root, this::read);
    }

    Node node() {
        return node;
    }

    void begin(ImportKind likely) {
        preview.forget();
        viewModel.begin(likely);
        // it may look as it did before: the keys would stay in the table that is no longer seen
        Optional.ofNullable(empty.lookup("#choose-file")).ifPresent(button -> Platform.runLater(button::requestFocus));
    }

    void read(Path file) {
        preview.forget();
        viewModel.read(file);
    }

    private void show(ImportState state) {
        var planned = state instanceof ImportState.Planned || state instanceof ImportState.Writing;
        preview.node().setVisible(planned);
        empty.setVisible(!planned);
        source.setText("");
        kind.clear();
        title.setText(messages.get("register.import.title"));
        ImportSteps.show(steps, messages, state);
        switch (state) {
            case ImportState.Choosing _ -> empty.getChildren().setAll(start.choosing());
            case ImportState.Reading(var file) -> empty.getChildren().setAll(start.reading(file));
            case ImportState.Refused(var file, var why) -> {
                source.setText(file);
                empty.getChildren().setAll(start.refused(why));
            }
            case ImportState.Matching matched -> {
                head(matched.draft().kind(), matched.draft().sheet().file());
                match(matched);
            }
            case ImportState.Planned(var plan) -> show(plan, false);
            case ImportState.Writing(var plan) -> show(plan, true);
        }
    }

    private void head(ImportKind now, String from) {
        title.setText(messages.get("register.import.title.of", viewModel.words().name(now)));
        source.setText(from);
        kind.show(now);
    }

    private void match(ImportState.Matching at) {
        var held = Optional.ofNullable(root.getScene())
                .map(Scene::getFocusOwner)
                .map(Node::getId)
                .filter(id -> id.startsWith("match-"));
        empty.getChildren().setAll(matching.node(at, this::leaveMatching));
        // a choice lays the lines out anew: the keys stay where they were
        held.map(id -> empty.lookup("#" + id))
                .or(() -> Optional.ofNullable(empty.lookup("#matched")))
                .ifPresent(line -> Platform.runLater(line::requestFocus));
    }

    /// Back to the preview if there was one.
    private void leaveMatching() {
        if (viewModel.rows().shown().isEmpty()) {
            back();
        } else {
            viewModel.plan();
        }
    }

    private void show(ImportPlan plan, boolean writing) {
        head(
                plan.kind(),
                messages.get(
                        "register.import.source", plan.source(), plan.rows().size()));
        preview.show(plan, writing);
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

    boolean handle(KeyEvent event) {
        if (event.isAltDown()) {
            return false;
        }
        var isEnter = event.getCode() == KeyCode.ENTER;
        var isWithControl = event.isShortcutDown();
        if (event.getCode() == KeyCode.ESCAPE && !isWithControl) {
            escape();
            return true;
        }
        return switch (viewModel.stateProperty().get()) {
            case ImportState.Choosing _ -> isEnter && !isWithControl && done(this::choose);
            case ImportState.Matching _ -> isEnter && isWithControl && done(viewModel::plan);
            case ImportState.Planned _ ->
                isWithControl ? isEnter && done(preview::write) : preview.handle(event.getCode());
            case ImportState.Reading _, ImportState.Refused _, ImportState.Writing _ -> false;
        };
    }

    private void escape() {
        switch (viewModel.stateProperty().get()) {
            case ImportState.Reading _ -> viewModel.cancel();
            case ImportState.Matching _ -> leaveMatching();
            default -> back();
        }
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    /// The keys of the step at hand, for the sheet of all keys.
    List<Shortcut> shortcuts() {
        return switch (viewModel.stateProperty().get()) {
            case ImportState.Choosing _ ->
                List.of(new Shortcut(List.of("Enter"), messages.get("register.import.choose")));
            case ImportState.Matching _ ->
                List.of(new Shortcut(List.of("Ctrl Enter"), messages.get("register.import.matching.go")));
            case ImportState.Planned _ -> ImportPreview.shortcuts(messages);
            case ImportState.Reading _, ImportState.Refused _, ImportState.Writing _ -> List.of();
        };
    }
}
