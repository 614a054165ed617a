package tongbao.workbench.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.workbench.ui.Command;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Report;
import tongbao.workbench.ui.Saving;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Theme;

/// Controller of `FrameView.fxml`: puts rail, bars and the screen in front together and hears the keys that work
/// everywhere. A screen is built when it is first gone to.
public final class FrameView {
    /// Below this width the rail shows signs only and the top bar leaves out the dates.
    private static final double NARROW = 1200;

    private final Session session;
    private final Map<Place, Supplier<Screen>> makers;
    private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
    private final Rail rail;
    private final TopBar topBar;
    private final Notice notice;
    private final SearchView search;
    private final Parent node;
    private Optional<Screen> front = Optional.empty();
    private Optional<Node> overlay = Optional.empty();
    private Optional<Node> focusBefore = Optional.empty();
    /// Whether the key pressed last had a meaning of its own, so that its character is no text: `/` moves to the
    /// filter and must not be written into it.
    private boolean swallowing;

    @FXML
    private StackPane root;

    @FXML
    private BorderPane outer;

    @FXML
    private VBox top;

    @FXML
    private StackPane stage;

    /// @param makers how the screen of each built place is made
    public FrameView(Session session, Map<Place, Supplier<Screen>> makers) {
        this.session = session;
        this.makers = makers;
        rail = new Rail(session, this::go);
        notice = new Notice(session, this::openReport);
        var destination = new Destination(session);
        search = new SearchView(new SearchViewModel(session), session.messages(), session.words(), hit -> {
            closeOverlay();
            destination.go(hit);
        });
        topBar = new TopBar(session, this::openSearch, this::openKeys);
        node = Fxml.load(this, session.messages());
    }

    @FXML
    private void initialize() {
        outer.setLeft(rail);
        outer.setBottom(new StatusBar(session, new StatusViewModel(session), this::openHistory));
        top.getChildren().addAll(topBar, notice);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        root.addEventFilter(KeyEvent.KEY_RELEASED, _ -> swallowing = false);
        root.widthProperty().subscribe(width -> {
            var narrow = width.doubleValue() > 0 && width.doubleValue() < NARROW;
            rail.narrow(narrow);
            topBar.narrow(narrow);
        });
        session.placeProperty().subscribe(this::show);
        session.changes().savingProperty().subscribe(saving -> {
            if (saving instanceof Saving.Failed(var problem)) {
                session.report(problem);
            }
        });
    }

    /// Says above every screen that nothing here is real, with the way back to the user's own records.
    public void sayItIsTheSample(Runnable leave) {
        notice.sample(leave);
    }

    public Parent node() {
        return node;
    }

    private void go(Place place) {
        if (makers.containsKey(place)) {
            closeOverlay();
            session.go(place);
        } else {
            notice.hint(session.messages().get("frame.later." + place.key()));
        }
    }

    private void show(Place place) {
        var maker = makers.get(place);
        if (maker == null) {
            session.go(Place.OVERVIEW);
            return;
        }
        front.ifPresent(Screen::onHidden);
        var screen = screens.computeIfAbsent(place, _ -> maker.get());
        front = Optional.of(screen);
        stage.getChildren().setAll(screen.node());
        notice.clearHint();
        screen.onShown();
    }

    private void pressed(KeyEvent event) {
        swallowing = false;
        if (overlay.isPresent()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                closeOverlay();
                event.consume();
            }
            return;
        }
        swallowing = event.isShortcutDown() ? shortcut(event) : plain(event);
        if (swallowing) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        var code = event.getCode();
        if (code == KeyCode.K) {
            openSearch();
            return true;
        }
        if (code == KeyCode.H) {
            openHistory();
            return true;
        }
        if (code == KeyCode.Z && !event.isShiftDown() && !isTyping()) {
            if (!front.map(Screen::undo).orElse(false)) {
                session.changes().undo();
            }
            return true;
        }
        if ((code == KeyCode.Y || (code == KeyCode.Z && event.isShiftDown())) && !isTyping()) {
            if (!front.map(Screen::redo).orElse(false)) {
                session.changes().redo();
            }
            return true;
        }
        if (code.isDigitKey() && !event.isAltDown() && !event.isShiftDown()) {
            var digit = Integer.parseInt(code.getName().replaceAll("\\D", ""));
            Place.ofDigit(digit).ifPresent(this::go);
            return true;
        }
        return !isTyping() && front.map(screen -> screen.handle(event)).orElse(false);
    }

    private boolean plain(KeyEvent event) {
        if (event.getCode() == KeyCode.F1 && !event.isAltDown()) {
            openKeys();
            return true;
        }
        return !isTyping() && front.map(screen -> screen.handle(event)).orElse(false);
    }

    private void typed(KeyEvent event) {
        if (swallowing) {
            event.consume();
        } else if (overlay.isEmpty()
                && !isTyping()
                && (event.getCharacter().equals("?") || event.getCharacter().equals("？"))) {
            openKeys();
            event.consume();
        }
    }

    private boolean isTyping() {
        return root.getScene() != null
                && switch (root.getScene().getFocusOwner()) {
                    case TextInputControl text -> text.isEditable();
                    case ComboBoxBase<?> box -> box.isEditable();
                    case Spinner<?> spinner -> spinner.isEditable();
                    case null, default -> false;
                };
    }

    private void openSearch() {
        var possible = new ArrayList<Command>();
        front.ifPresent(screen -> possible.addAll(Commands.of(screen.node(), session.messages())));
        possible.addAll(everywhere());
        open(search.node(), Pos.TOP_CENTER);
        search.start(possible);
    }

    /// What can be done wherever the person is.
    private List<Command> everywhere() {
        var messages = session.messages();
        var theme = session.themeProperty();
        var other = theme.get() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT;
        var language = session.languageProperty();
        var speaksEnglish = messages.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return List.of(
                Command.of(messages.get("frame.keys.undo"), "Ctrl Z", session.changes()::undo),
                Command.of(messages.get("frame.keys.redo"), "Ctrl Y", session.changes()::redo),
                Command.of(messages.get("frame.history.title"), "Ctrl H", this::openHistory),
                Command.of(messages.get("frame.theme." + other.key()), "", () -> theme.set(other)),
                Command.of(
                        messages.get("frame.language.other"),
                        "",
                        () -> language.set(speaksEnglish ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH)),
                Command.of(messages.get("frame.keys.title"), "F1", this::openKeys));
    }

    private void openHistory() {
        var sheet = new HistorySheet(new HistoryViewModel(session), session.messages(), this::closeOverlay);
        open(sheet, Pos.CENTER);
        Platform.runLater(sheet::focusList);
    }

    private void openReport(Report report) {
        open(ReportSheet.of(session.messages(), report, this::closeOverlay), Pos.CENTER);
    }

    private void openKeys() {
        var own = front.map(Screen::shortcuts).orElse(List.of());
        var sheet = KeysSheet.of(session.messages(), own, this::closeOverlay);
        open(sheet, Pos.CENTER);
        Platform.runLater(sheet::requestFocus);
    }

    private void open(Node panel, Pos where) {
        closeOverlay();
        focusBefore = Optional.ofNullable(root.getScene()).map(scene -> scene.getFocusOwner());
        var veil = new StackPane(panel);
        veil.getStyleClass().add("veil");
        StackPane.setAlignment(panel, where);
        veil.setOnMousePressed(event -> {
            if (veil.equals(event.getTarget())) {
                closeOverlay();
            }
        });
        overlay = Optional.of(veil);
        root.getChildren().add(veil);
    }

    private void closeOverlay() {
        overlay.ifPresent(open -> {
            root.getChildren().remove(open);
            overlay = Optional.empty();
            focusBefore.ifPresent(Node::requestFocus);
        });
    }
}
