package tongbao.workbench.inspect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import tongbao.domain.inspection.Answer;
import tongbao.domain.register.Account;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Site;
import tongbao.domain.register.Subject;
import tongbao.domain.verdict.Verdict;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Problem;

/// Over the panes: which subject lies on the desk, and its verdict in one sentence. Controller of `SubjectView.fxml`.
final class SubjectView {
    private static final List<String> TONES = List.of("failed", "passed", "open");

    private final InspectViewModel inspect;
    private final WorklistViewModel worklist;
    private final Messages messages;
    private final Words words;
    private final Consumer<String> browser;
    private final Consumer<Problem> report;
    private final Runnable openDrawer;
    private final Parent node;

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
    private Hyperlink address;

    @FXML
    private Button copyAddress;

    @FXML
    private Button openAddress;

    @FXML
    private HBox hostBox;

    @FXML
    private Label host;

    @FXML
    private HBox lastBox;

    @FXML
    private HBox last;

    @FXML
    private HBox band;

    @FXML
    private HBox bandSign;

    @FXML
    private Label conclusion;

    @FXML
    private Label sentence;

    @FXML
    private Label open;

    /// @param browser opens a web address outside the program
    /// @param openDrawer shows the worklist where there is no room for it
    SubjectView(
            InspectViewModel inspect,
            WorklistViewModel worklist,
            Messages messages,
            Words words,
            Consumer<String> browser,
            Consumer<Problem> report,
            Runnable openDrawer) {
        this.inspect = inspect;
        this.worklist = worklist;
        this.messages = messages;
        this.words = words;
        this.browser = browser;
        this.report = report;
        this.openDrawer = openDrawer;
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
        for (var button : List.of(previous, next, drawer, copyCode, copyAddress, openAddress)) {
            button.setFocusTraversable(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        address.setFocusTraversable(false);
        drawer.setGraphic(new Icon("table", 14));
        drawer.setOnAction(_ -> openDrawer.run());
        drawer.setAccessibleText(messages.get("inspect.drawer.open"));
        setDrawer(false);
        told(copyCode, messages.get("inspect.copy"), () -> copy(code.getText()));
        told(copyAddress, messages.get("inspect.copy"), () -> copy(address.getText()));
        told(openAddress, messages.get("inspect.open-browser"), this::browse);
        address.setOnAction(_ -> browse());
        inspect.openedProperty().subscribe(opened -> opened.ifPresent(this::show));
        for (var label : List.of(name, host, sentence)) {
            label.setMinWidth(0);
        }
        for (var label : List.of(position, codeTitle, code, conclusion, open)) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        sentence.setMaxWidth(Double.MAX_VALUE);
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
        showLast(at.lastTime());
        var state = at.standing();
        standing.getChildren().setAll(StandingSign.of(state).alone(messages.get(StandingSign.key(state))));
        worklist.areaOf(subject.id()).ifPresent(area -> {
            var all = area.subjects();
            position.setText(messages.get("inspect.position", area.name(), all.indexOf(subject.id()) + 1, all.size()));
            drawer.setText(messages.get("inspect.progress", worklist.decided(all), all.size()));
        });
        showVerdict(at);
    }

    private void showSubject(Subject subject) {
        name.setText(subject.name());
        name.setTooltip(new Tooltip(subject.name()));
        tags.getChildren()
                .setAll(
                        Parts.tag(
                                switch (subject) {
                                    case Site site -> words.name(site.type());
                                    case Account account -> account.platform();
                                    case Channel channel -> words.name(channel.form());
                                },
                                ""),
                        Parts.tag(words.name(subject.level()), ""));
        codeTitle.setText(messages.get(
                switch (subject) {
                    case Site _ -> "inspect.code";
                    case Account _ -> "inspect.account";
                    case Channel _ -> "inspect.channel";
                }));
        code.setText(subject.code());
        address.setText(subject.url());
        address.setVisited(false);
        present(addressBox, !subject.url().isEmpty());
        host.setText(subject.unit().host());
        present(hostBox, !host.getText().isEmpty() && !drawer.isVisible());
    }

    private void showLast(Optional<Opened.LastTime> then) {
        last.getChildren().clear();
        then.ifPresent(it -> {
            last.getChildren().add(sign(it.verdict()).with(words.name(it.verdict())));
            if (it.problems() > 0) {
                last.getChildren().add(Parts.whole(messages.get("inspect.last.problems", it.problems()), "muted"));
            }
        });
        present(lastBox, then.isPresent());
    }

    private void showVerdict(Opened at) {
        var verdict = at.verdict();
        var unseen = at.unseen();
        var undecided = at.count(Answer.Undecided.class::isInstance);
        var word = words.name(verdict);
        conclusion.setText(
                verdict instanceof Verdict.Failed && unseen > 0 ? messages.get("inspect.provisional", word) : word);
        var told = words.verdictSentence(at.catalogue(), at.subject(), at.inspection(), verdict);
        sentence.setText(told);
        sentence.setTooltip(new Tooltip(told));
        bandSign.getChildren().setAll(sign(verdict).alone(word));
        band.getStyleClass().removeAll(TONES);
        band.getStyleClass()
                .add(
                        switch (verdict) {
                            case Verdict.Failed _ -> "failed";
                            case Verdict.Passed _ -> "passed";
                            case Verdict.Open _, Verdict.Exempt _ -> "open";
                        });
        var parts = new java.util.ArrayList<String>();
        if (unseen > 0) {
            parts.add(messages.get("inspect.unseen", unseen));
        }
        if (undecided > 0) {
            parts.add(messages.get("inspect.undecided", undecided));
        }
        open.setText(String.join(" · ", parts));
    }

    private static Glyph sign(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Failed _ -> Glyph.FAILED;
            case Verdict.Passed _ -> Glyph.PASSED;
            case Verdict.Exempt _ -> Glyph.EXEMPT;
            case Verdict.Open _ -> Glyph.STARTED;
        };
    }

    private static void present(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void browse() {
        var url = address.getText().strip();
        var lower = url.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            browser.accept(url);
        } else if (url.contains("://") || url.contains(" ")) {
            report.accept(Problem.of("no-address", url));
        } else {
            browser.accept("http://" + url);
        }
    }
}
