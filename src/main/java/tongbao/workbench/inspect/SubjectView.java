package tongbao.workbench.inspect;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tongbao.domain.register.Account;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Site;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Problem;

/// Over the panes: which subject lies on the desk, and its verdict in one sentence. Controller of `SubjectView.fxml`.
final class SubjectView {
    private final InspectViewModel inspect;
    private final WorklistViewModel worklist;
    private final Messages messages;
    private final Words words;
    private final Runnable openDrawer;
    private final Runnable carryOver;
    private final VerdictBand band;
    private final AddressBar address;
    private final Label inspector = Parts.tag("", "");
    private final Tooltip whole = new Tooltip();
    private final Label kind = Parts.tag("", "");
    private final Label level = Parts.tag("", "");
    private final Parent node;
    private Optional<Standing.Mark> shownMark = Optional.empty();
    private Optional<Opened.LastTime> shownLast = Optional.empty();

    @FXML
    private Button drawer;

    @FXML
    private HBox standing;

    @FXML
    private Label name;

    @FXML
    private HBox tags;

    @FXML
    private Label position;

    @FXML
    private HBox steps;

    @FXML
    private Label codeTitle;

    @FXML
    private Label code;

    @FXML
    private Button copyCode;

    @FXML
    private HBox addressBox;

    @FXML
    private HBox hostBox;

    @FXML
    private Label host;

    @FXML
    private HBox lastBox;

    @FXML
    private HBox last;

    @FXML
    private VBox verdict;

    @FXML
    private Button carry;

    /// @param browser opens a web address outside the program
    /// @param openDrawer shows the worklist where there is no room for it
    /// @param showCode shows an address as a code for the phone
    /// @param carryOver asks whether to begin with the answers of the round before
    SubjectView(
            InspectViewModel inspect,
            WorklistViewModel worklist,
            Messages messages,
            Words words,
            Consumer<String> browser,
            Consumer<Problem> report,
            Runnable openDrawer,
            Consumer<String> showCode,
            Runnable carryOver) {
        this.inspect = inspect;
        this.worklist = worklist;
        this.messages = messages;
        this.words = words;
        this.openDrawer = openDrawer;
        this.carryOver = carryOver;
        band = new VerdictBand(messages, words);
        address = new AddressBar(messages, browser, report, showCode);
        node = Fxml.load(this, messages);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        var previous = Parts.button(messages.get("inspect.previous"), "[", () -> worklist.step(-1));
        previous.setContentDisplay(javafx.scene.control.ContentDisplay.LEFT);
        var next = Parts.button(messages.get("inspect.next"), "]", () -> worklist.step(+1));
        previous.setId("previous");
        next.setId("next");
        steps.getChildren().addAll(previous, next);
        for (var button : List.of(previous, next, drawer, copyCode, carry)) {
            button.setFocusTraversable(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        var sign = new HBox(6, new Icon("table", 14), Parts.key("W"));
        sign.setAlignment(Pos.CENTER);
        drawer.setGraphic(sign);
        drawer.setOnAction(_ -> openDrawer.run());
        drawer.setAccessibleText(messages.get("inspect.drawer.open"));
        setDrawer(false);
        told(copyCode, messages.get("inspect.copy"), () -> AddressBar.copy(code.getText()));
        told(carry, messages.get("inspect.carrying.title"), carryOver);
        carry.setText(messages.get("inspect.carrying.link"));
        verdict.getChildren().add(band.node());
        addressBox.getChildren().add(address.node());
        inspector.setId("assigned");
        tags.getChildren().setAll(kind, level, inspector);
        name.setTooltip(whole);
        inspect.openedProperty().subscribe(opened -> opened.ifPresent(this::show));
        inspect.headway()
                .movedProperty()
                .subscribe(_ -> inspect.getOpened()
                        .ifPresent(at -> showInspector(at.subject().id())));
        for (var label : List.of(name, host)) {
            label.setMinWidth(0);
        }
        for (var label : List.of(position, codeTitle, code)) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    private static void told(Button button, String what, Runnable action) {
        button.setTooltip(new Tooltip(what));
        button.setAccessibleText(what);
        button.setOnAction(_ -> action.run());
    }

    /// Whether the worklist has to be opened by a button.
    void setDrawer(boolean needed) {
        drawer.setVisible(needed);
        drawer.setManaged(needed);
        hostBox.setVisible(!needed && !host.getText().isEmpty());
        hostBox.setManaged(hostBox.isVisible());
        position.setVisible(!needed);
        position.setManaged(!needed);
    }

    private void show(Opened at) {
        var subject = at.subject();
        if (!subject.name().equals(name.getText()) || !subject.code().equals(code.getText())) {
            showSubject(subject);
        }
        showInspector(subject.id());
        showLast(at.lastTime());
        var state = at.standing();
        if (!shownMark.equals(Optional.of(state.mark()))) {
            shownMark = Optional.of(state.mark());
            standing.getChildren().setAll(StandingSign.of(state).alone(messages.get(StandingSign.key(state))));
        }
        worklist.areaOf(subject.id()).ifPresent(area -> {
            var all = area.subjects();
            position.setText(messages.get("inspect.position", area.name(), all.indexOf(subject.id()) + 1, all.size()));
            drawer.setText(messages.get(
                    "inspect.progress", worklist.decided(area), area.subjects().size()));
        });
        band.show(at);
    }

    private void showSubject(Subject subject) {
        name.setText(subject.name());
        whole.setText(subject.name());
        kind.setText(
                switch (subject) {
                    case Site site -> words.name(site.type());
                    case Account account -> account.platform();
                    case Channel channel -> words.name(channel.form());
                });
        level.setText(words.name(subject.level()));
        codeTitle.setText(messages.get(
                switch (subject) {
                    case Site _ -> "inspect.code";
                    case Account _ -> "inspect.account";
                    case Channel _ -> "inspect.channel";
                }));
        code.setText(subject.code());
        address.show(subject.url());
        host.setText(subject.unit().host());
        present(hostBox, !host.getText().isEmpty() && !drawer.isVisible());
    }

    private void showInspector(SubjectId subject) {
        var who = inspect.headway().inspector(subject);
        inspector.setText(messages.get("inspect.assigned", who));
        present(inspector, !who.isEmpty());
    }

    private void showLast(Optional<Opened.LastTime> then) {
        if (then.equals(shownLast) && then.isPresent() == lastBox.isManaged()) {
            return;
        }
        shownLast = then;
        last.getChildren().clear();
        then.ifPresent(it -> {
            last.getChildren().add(VerdictBand.sign(it.verdict()).with(words.name(it.verdict())));
            if (it.problems() > 0) {
                last.getChildren().add(Parts.whole(messages.get("inspect.last.problems", it.problems()), "muted"));
            }
        });
        present(lastBox, then.isPresent());
    }

    private static void present(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    /// Shows the address as a code for the phone, if there is one.
    void showCode() {
        address.showCode();
    }
}
