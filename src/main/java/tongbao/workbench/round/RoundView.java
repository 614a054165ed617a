package tongbao.workbench.round;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.journal.RoundOpening;
import tongbao.domain.register.SubjectKind;
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
    private final FactsPane factsPane;
    private final NotesPane notes;
    private final PolicyForm policy;
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

    @FXML
    private VBox form;

    @FXML
    private TextField name;

    @FXML
    private DatePicker snapshot;

    @FXML
    private DatePicker from;

    @FXML
    private DatePicker to;

    @FXML
    private DatePicker point;

    @FXML
    private DatePicker messagesFrom;

    @FXML
    private DatePicker messagesTo;

    @FXML
    private ComboBox<Optional<Catalogue>> sites;

    @FXML
    private ComboBox<Optional<Catalogue>> accounts;

    @FXML
    private ComboBox<Optional<Catalogue>> channels;

    @FXML
    private VBox policyBox;

    @FXML
    private Label who;

    @FXML
    private Button cancel;

    @FXML
    private Button open;

    public RoundView(Session session, FileChoice files) {
        this.session = session;
        messages = session.messages();
        viewModel = new RoundViewModel(session);
        var notesViewModel = new NotesViewModel(session);
        notes = new NotesPane(session, notesViewModel, this::leaveNotes);
        factsPane = new FactsPane(session, viewModel, files, notesViewModel, this::openNotes);
        policy = new PolicyForm(session, this::ask);
        node = Fxml.load(this, messages);
    }

    @FXML
    private void initialize() {
        create.setMinWidth(Button.USE_PREF_SIZE);
        cancel.setMinWidth(Button.USE_PREF_SIZE);
        open.setMinWidth(Button.USE_PREF_SIZE);
        factsBox.getChildren().add(factsPane);
        right.getChildren().add(notes);
        notes.setVisible(false);
        policyBox.getChildren().add(policy);
        rounds.setAccessibleText(messages.get("round.list"));
        rounds.setItems(session.rounds());
        rounds.setCellFactory(_ -> new RoundCell(messages));
        rounds.setPlaceholder(Parts.whole(messages.get("round.none"), "muted"));
        rounds.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        session.rounds().subscribe(this::listed);
        session.roundProperty().subscribe(this::select);
        fields().prepare(messages, this::ask);
        viewModel.cataloguesProperty().subscribe(known -> fields().offer(known));
        viewModel.previewProperty().subscribe(_ -> tell());
        viewModel.openingProperty().subscribe(_ -> tell());
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
        fields().clear(LocalDate.now(ZoneId.systemDefault()));
        creating = true;
        arrange();
        name.requestFocus();
        name.selectAll();
    }

    @FXML
    private void cancel() {
        creating = false;
        arrange();
        rounds.requestFocus();
    }

    @FXML
    private void open() {
        viewModel.open(fields().filled());
    }

    /// The form while a round is being filled in or there is none, else the round at hand.
    private void arrange() {
        var filling = creating || session.rounds().isEmpty();
        form.setVisible(filling);
        facts.setVisible(!filling);
        notes.setVisible(false);
        cancel.setVisible(!session.rounds().isEmpty());
        ask();
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

    private RoundFields fields() {
        return new RoundFields(
                name, snapshot, from, to, point, messagesFrom, messagesTo, sites, accounts, channels, policy);
    }

    private void ask() {
        if (form.isVisible()) {
            viewModel.ask(fields().filled());
            tell();
        }
    }

    /// Beside the button: who would take part, or why it cannot be pressed.
    private void tell() {
        var filled = fields().filled();
        var problem = filled.problem()
                .or(() -> viewModel.isTaken(filled.name()) ? Optional.of("round.problem.taken") : Optional.empty())
                .or(() -> viewModel
                        .previewProperty()
                        .get()
                        .filter(answer -> answer.enrolled().isEmpty())
                        .map(_ -> "round.problem.nobody"));
        open.setDisable(problem.isPresent()
                || viewModel.previewProperty().get().isEmpty()
                || viewModel.openingProperty().get());
        who.getStyleClass().setAll("label", problem.isPresent() ? "warning-text" : "muted");
        who.setText(problem.map(messages::get)
                .or(() -> viewModel.previewProperty().get().map(this::sentence))
                .orElse(messages.get("round.counting")));
    }

    private String sentence(RoundOpening answer) {
        return messages.get(
                answer.count(SubjectKind.CHANNEL) > 0 ? "round.who.channels" : "round.who",
                answer.count(SubjectKind.SITE),
                answer.count(SubjectKind.ACCOUNT),
                answer.count(SubjectKind.CHANNEL));
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
        ask();
        Platform.runLater(() -> (form.isVisible() ? name : rounds).requestFocus());
    }

    @Override
    public boolean handle(KeyEvent event) {
        if (notes.isVisible()) {
            return notes.handle(event);
        }
        if (event.getCode() == KeyCode.B && facts.isVisible() && !event.isShortcutDown()) {
            openNotes();
            return true;
        }
        if (event.getCode() == KeyCode.N && !form.isVisible() && !event.isShortcutDown()) {
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
