package tongbao.workbench.inspect;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.workbench.inspect.mark.MarkDesk;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;

/// 检查, where an inspector works all day: the worklist, the clauses of one subject, the clause at hand. Controller of
/// `InspectView.fxml`; puts the panes together and hands them the keys.
public final class InspectView implements Screen {
    private final Session session;
    private final InspectViewModel inspect;
    private final ClausesViewModel clauses;
    private final WorklistView worklistView;
    private final SubjectView subjectView;
    private final ClausesView clausesView;
    private final ClauseView clauseView;
    private final FindingsPane findings;
    private final MarkDesk viewer;
    private final QrPane qr;
    private final CarryingViewModel carrying;
    private final AssignPane assigning;
    private final InspectKeys keys;
    private final WorklistDoor door;
    private final PictureEntry pictures;
    private final Node empty;
    private final Parent node;
    private Optional<Axes> axes = Optional.empty();

    @FXML
    private StackPane root;

    @FXML
    private SplitPane outer;

    @FXML
    private VBox desk;

    @FXML
    private SplitPane inner;

    /// @param browser opens a web address outside the program
    /// @param now the time put into findings and evidence
    public InspectView(Session session, FileChoice files, Consumer<String> browser, Supplier<LocalDateTime> now) {
        this.session = session;
        var messages = session.messages();
        var words = session.words();
        inspect = new InspectViewModel(session);
        clauses = new ClausesViewModel(inspect);
        clauses.hideDoneProperty()
                .set(session.preferences().find("inspect.hide-done").equals(Optional.of("true")));
        clauses.hideDoneProperty()
                .subscribe(hide -> session.preferences().keep("inspect.hide-done", Boolean.toString(hide)));
        inspect.headway()
                .whose()
                .remember(
                        session.preferences().find("inspect.whose"),
                        chosen -> session.preferences().keep("inspect.whose", chosen));
        var worklist = new WorklistViewModel(inspect);
        door = new WorklistDoor(this::focusClauses);
        worklistView = new WorklistView(inspect, worklist, messages, door::leave);
        qr = new QrPane(messages);
        carrying = new CarryingViewModel(session, inspect);
        assigning = new AssignPane(new Assigning(session, inspect, worklist), messages, this::focusClauses);
        subjectView = new SubjectView(
                inspect, worklist, messages, words, browser, session::report, door::open, qr::show, carrying::attempt);
        clausesView = new ClausesView(inspect, clauses, messages, words);
        var thumbnails = new Thumbnails(session);
        findings = new FindingsPane(
                new FindingForm(inspect, session, now),
                new FormerFindings(session, thumbnails, now),
                new AlikeFindings(inspect, session, now),
                messages);
        findings.setOnLeave(this::focusClauses);
        var evidence = new EvidenceViewModel(inspect, session, now);
        viewer = new MarkDesk(session, inspect, evidence, thumbnails, files);
        viewer.setOnClosed(this::focusClauses);
        pictures = new PictureEntry(evidence, inspect, clauses, findings, session, files);
        var strip = new EvidenceStrip(
                inspect,
                thumbnails,
                messages,
                this::view,
                () -> pictures.choose(root.getScene().getWindow()));
        clauseView = new ClauseView(inspect, clauses, findings, strip, messages, words, this::focusClauses);
        keys = new InspectKeys(inspect, clauses, worklist, door, clauseView, pictures, this::focusClauses);
        empty = Parts.empty(
                messages.get("inspect.empty.title"),
                messages.get("inspect.empty.sentence"),
                Parts.button(messages.get("inspect.empty.action"), "", () -> session.go(Place.ROUND)));
        node = Fxml.load(this, messages);
    }

    @FXML
    private void initialize() {
        desk.getChildren().addFirst(subjectView.node());
        inner.getItems().setAll(clausesView.node(), clauseView.node());
        var both = new Axes(session, inspect, clauses, outer, this::focusClauses);
        worklistView.setAxes(both.toggle(session.messages(), false));
        axes = Optional.of(both);
        var carryingPane = new CarryingPane(carrying, session.messages(), this::focusClauses);
        root.getChildren().addAll(both.node(), empty, carryingPane.node(), assigning.node(), qr.node(), viewer.node());
        door.hang(
                new Panes(
                        root, outer, inner, desk, worklistView, subjectView, session.preferences(), this::focusClauses),
                worklistView);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::whileTyping);
        Leaving.watch(root, this::commit);
        pictures.takeDropsOn(root);
        if (session.messages().locale().getLanguage().equals("en")) {
            root.getStyleClass().add("latin");
        }
        inspect.openedProperty().subscribe((before, now) -> {
            if (before.isEmpty() && now.isPresent()) {
                Platform.runLater(this::focusUnlessTyping);
            }
        });
        inspect.openedProperty().subscribe(opened -> {
            outer.setVisible(opened.isPresent() && !isByClause());
            empty.setVisible(opened.isEmpty() && session.getRound().isEmpty());
            opened.ifPresent(at -> {
                session.preferences().keep("inspect.subject", at.subject().id().value());
                session.subjectProperty().set(Optional.of(at.subject().id()));
            });
        });
        session.roundProperty().subscribe(round -> empty.setVisible(round.isEmpty()));
        root.getChildren().add(new ReadingSign(session, inspect).node());
        new Whereabouts(session, inspect, clauses, both::showSubject);
    }

    private void view(int index) {
        viewer.open(clauseView.evidence().listed(), index);
    }

    private void focusUnlessTyping() {
        if (root.getScene() != null && !(root.getScene().getFocusOwner() instanceof TextInputControl)) {
            focusClauses();
        }
    }

    private void focusClauses() {
        clausesView.focus();
    }

    @Override
    public Place place() {
        return Place.INSPECT;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void onShown() {
        axes.ifPresent(both -> both.showSubject(session.subjectProperty().get()));
        Platform.runLater(() -> {
            if (!isByClause()) {
                focusClauses();
            }
        });
    }

    @Override
    public void onHidden() {
        commit();
    }

    private void commit() {
        findings.commit();
        viewer.commit();
    }

    @Override
    public boolean undo() {
        return viewer.undo();
    }

    @Override
    public boolean redo() {
        return viewer.redo();
    }

    @Override
    public boolean handle(KeyEvent event) {
        if (viewer.isOpen()) {
            return false;
        }
        if (qr.take(event)) {
            return true;
        }
        if (isByClause()) {
            return axes().axis().handle(event);
        }
        if (event.getCode() == KeyCode.Q && !event.isShortcutDown() && !event.isAltDown()) {
            subjectView.showCode();
            return true;
        }
        if (event.getCode() == KeyCode.I && !event.isShortcutDown() && !event.isAltDown()) {
            axes.ifPresent(Axes::showByClause);
            return true;
        }
        if (event.getCode() == KeyCode.A && !event.isShortcutDown() && !event.isAltDown()) {
            assigning.open();
            return true;
        }
        return keys.handle(event);
    }

    private boolean isByClause() {
        return axes.map(Axes::isByClause).orElse(false);
    }

    @Override
    public List<Shortcut> shortcuts() {
        if (viewer.isOpen()) {
            return viewer.shortcuts();
        }
        return isByClause() ? axes().axis().shortcuts() : keys.shortcuts(session.messages());
    }

    /// What the screen shows, for tests and measurements.
    InspectViewModel viewModel() {
        return inspect;
    }

    ClausesViewModel clauses() {
        return clauses;
    }

    Axes axes() {
        return axes.orElseThrow();
    }
}
