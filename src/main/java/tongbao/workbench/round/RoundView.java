package tongbao.workbench.round;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.round.Round;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;

/// Controller of `RoundView.fxml`: the rounds on the left, the one at hand or the form of a new one on the right.
public final class RoundView implements Screen {
    private final Session session;
    private final Messages messages;
    private final RoundViewModel viewModel;
    private final NewRoundPane form;
    private final NotesPane notes;
    private final Parent node;
    private boolean selecting;
    private boolean creating;

    @FXML
    private ListView<Round> rounds;

    @FXML
    private Label count;

    @FXML
    private Button create;

    @FXML
    private ScrollPane facts;

    @FXML
    private StackPane right;

    @FXML
    private VBox factsBox;

    public RoundView(Session session, FileChoice files) {
        this.session = session;
        messages = session.messages();
        viewModel = new RoundViewModel(session);
        var notesViewModel = new NotesViewModel(session);
        notes = new NotesPane(session, notesViewModel, this::leaveNotes);
        form = new NewRoundPane(session, viewModel, this::leaveForm);
        node = Fxml.load(this, messages);
        create.setMinWidth(Button.USE_PREF_SIZE);
        factsBox.getChildren().add(new FactsPane(session, viewModel, files, notesViewModel, this::openNotes));
        right.getChildren().addAll(form.node(), notes);
        notes.setVisible(false);
        rounds.setAccessibleText(messages.get("round.list"));
        rounds.setItems(session.rounds());
        rounds.setCellFactory(_ -> new RoundCell(messages));
        rounds.setPlaceholder(Parts.whole(messages.get("round.none"), "muted"));
        rounds.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        session.rounds().subscribe(this::listed);
        session.roundProperty().subscribe(this::select);
        listed();
    }

    private void listed() {
        count.setText(Integer.toString(session.rounds().size()));
        if (session.rounds().isEmpty()) {
            create();
        } else {
            arrange();
        }
    }

    private void chosen(Round round) {
        if (round != null && !selecting) {
            session.choose(round);
            creating = false;
            arrange();
        }
    }

    private void select(Optional<Round> round) {
        selecting = true;
        round.ifPresent(at -> {
            rounds.getSelectionModel().select(at);
            creating = false;
            arrange();
        });
        selecting = false;
    }

    @FXML
    private void create() {
        form.begin();
        creating = true;
        arrange();
        form.focusName();
    }

    private void leaveForm() {
        creating = false;
        arrange();
        rounds.requestFocus();
    }

    /// The form while a round is being filled in or there is none, else the round at hand.
    private void arrange() {
        var filling = creating || session.rounds().isEmpty();
        facts.setVisible(!filling);
        notes.setVisible(false);
        form.setLeavable(!session.rounds().isEmpty());
        form.setVisible(filling);
    }

    private void openNotes() {
        facts.setVisible(false);
        notes.setVisible(true);
        notes.focus();
    }

    private void leaveNotes() {
        arrange();
        rounds.requestFocus();
    }

    RoundViewModel viewModel() {
        return viewModel;
    }

    @Override
    public Place place() {
        return Place.ROUND;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void onShown() {
        form.ask();
        Platform.runLater(() -> {
            if (form.isVisible()) {
                form.focus();
            } else {
                rounds.requestFocus();
            }
        });
    }

    @Override
    public boolean handle(KeyEvent event) {
        if (notes.isVisible()) {
            return notes.handle(event);
        }
        if (event.getCode() == KeyCode.B && facts.isVisible() && !event.isShortcutDown() && !event.isAltDown()) {
            openNotes();
            return true;
        }
        if (event.getCode() == KeyCode.N && !form.isVisible() && !event.isShortcutDown() && !event.isAltDown()) {
            create();
            return true;
        }
        return false;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return notes.isVisible()
                ? notes.shortcuts()
                : List.of(
                        new Shortcut(List.of("N"), messages.get("round.new")),
                        new Shortcut(List.of("B"), messages.get("round.notes")));
    }
}
