package tongbao.workbench.inspect;

import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Review;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The right pane: the clause at hand, its answer, its findings and its pictures. Controller of `ClauseView.fxml`.
final class ClauseView {
    /// Below this height of the pane not everything has room.
    private static final double LOW = 480;

    private final InspectViewModel inspect;
    private final ClausesViewModel clauses;
    private final Messages messages;
    private final Words words;
    private final Label returned = new Label();
    private final AnswerButtons answers;
    private final AmountForm amount;
    private final FindingsPane findingsPane;
    private final EvidenceStrip strip;
    private final Parent node;
    private final Tooltip tip = new Tooltip();
    private Optional<ClauseCode> shown = Optional.empty();
    private boolean low;

    @FXML
    private VBox root;

    @FXML
    private HBox kind;

    @FXML
    private Label name;

    @FXML
    private Label where;

    @FXML
    private HBox states;

    @FXML
    private HBox ruleLine;

    @FXML
    private Label rule;

    @FXML
    private HBox guideLine;

    @FXML
    private Label guide;

    @FXML
    private HBox amountLine;

    @FXML
    private Label findingCount;

    @FXML
    private HBox findingActions;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox findings;

    @FXML
    private VBox evidence;

    ClauseView(
            InspectViewModel inspect,
            ClausesViewModel clauses,
            FindingsPane findingsPane,
            EvidenceStrip strip,
            Messages messages,
            Words words,
            Runnable leave) {
        this.inspect = inspect;
        this.clauses = clauses;
        this.messages = messages;
        this.words = words;
        this.findingsPane = findingsPane;
        this.strip = strip;
        answers = new AnswerButtons(inspect, messages);
        amount = new AmountForm(inspect, messages, leave);
        node = Fxml.load(this, messages);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        states.getChildren().setAll(answers.nodes());
        name.setMinWidth(0);
        where.setMinWidth(0);
        var write = Parts.button(messages.get("inspect.finding.write"), "Enter", findingsPane::write);
        write.setId("write-finding");
        write.getStyleClass().add("small");
        write.setFocusTraversable(false);
        findingActions.getChildren().addAll(findingsPane.phrases());
        findingActions.getChildren().add(write);
        returned.setWrapText(true);
        returned.setId("returned");
        returned.getStyleClass().addAll("notice", "warning");
        returned.setMinHeight(Label.USE_PREF_SIZE);
        returned.setMaxWidth(Double.MAX_VALUE);
        findings.getChildren().addAll(returned, findingsPane.node());
        findingsPane.setReveal(this::reveal);
        evidence.getChildren().add(strip.node());
        amountLine.getChildren().setAll(amount.nodes());
        guide.setMinHeight(Label.USE_PREF_SIZE);
        guide.setTooltip(tip);
        tip.setWrapText(true);
        tip.setMaxWidth(480);
        findingsPane.setRoom(() -> scroll.getHeight());
        root.heightProperty().subscribe(height -> fit(height.doubleValue()));
        clauses.currentProperty().subscribe(_ -> show());
        inspect.openedProperty().subscribe(_ -> show());
    }

    private void show() {
        var at = inspect.getOpened();
        var place = clauses.getCurrent();
        root.setVisible(at.isPresent() && place.isPresent());
        at.ifPresent(
                opened -> place.flatMap(it -> opened.find(it.clause().code())).ifPresent(it -> show(opened, it)));
    }

    private void show(Opened at, Place place) {
        var clause = place.clause();
        if (!shown.equals(Optional.of(clause.code()))) {
            shown = Optional.of(clause.code());
            showClause(at, place);
        }
        answers.show(at, place);
        amount.show(at, place);
        findingsPane.show(at, place);
        strip.show(at, place);
        showReturn(at, clause.code());
        findingCount.setText(
                Long.toString(at.inspection().findings(clause.code()).count()));
    }

    /// What a second person said when sending the clause back; gone once it is answered anew.
    private void showReturn(Opened at, ClauseCode clause) {
        var review = at.inspection().review(clause).filter(one -> one.decision() == Review.Decision.RETURNED);
        returned.setVisible(review.isPresent());
        returned.setManaged(review.isPresent());
        returned.setText(review.map(one -> messages.get(
                        "inspect.returned",
                        one.who(),
                        messages.day(one.at().toLocalDate()),
                        messages.minute(one.at()),
                        one.reason()))
                .orElse(""));
    }

    private void showClause(Opened at, Place place) {
        var clause = place.clause();
        kind.getChildren()
                .setAll(Parts.tag(
                        place.group().name(),
                        switch (place.group().kind()) {
                            case VETO -> "danger";
                            case DEDUCTION, BONUS -> "";
                        }));
        name.setText(clause.name());
        where.setText(messages.get(
                "inspect.where",
                numberOf(at, place),
                place.indicator().name(),
                1 + place.indicator().clauses().indexOf(clause)));
        rule.setText(words.rule(place, at.subject()));
        present(ruleLine, !low && !rule.getText().isEmpty());
        guide.setText(clause.text() + clause.guide() + words.look(clause, at.dating()));
        tip.setText(guide.getText());
        present(guideLine, !guide.getText().isEmpty());
        scroll.setVvalue(0);
    }

    /// In a low window the rule goes and the guide keeps one line: its form and its pictures stay.
    private void fit(double height) {
        var nowLow = height > 0 && height < LOW;
        if (nowLow != low) {
            low = nowLow;
            guide.setWrapText(!low);
            present(ruleLine, !low && !rule.getText().isEmpty());
            root.getStyleClass().remove("low");
            if (low) {
                root.getStyleClass().add("low");
            }
        }
    }

    /// Scrolls so that `part` of the findings is seen to its foot.
    private void reveal(Node part) {
        Platform.runLater(() -> {
            root.layout();
            var hidden = findings.getHeight() - scroll.getViewportBounds().getHeight();
            var foot = part.getBoundsInParent().getMaxY();
            if (hidden > 0) {
                scroll.setVvalue(Math.clamp((foot - scroll.getViewportBounds().getHeight()) / hidden, 0, 1));
            }
        });
    }

    private static long numberOf(Opened at, Place place) {
        return at.places().stream()
                        .filter(other ->
                                other.group().name().equals(place.group().name()))
                        .map(other -> other.indicator().code())
                        .distinct()
                        .takeWhile(code -> !code.equals(place.indicator().code()))
                        .count()
                + 1;
    }

    private static void present(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    void focusAmount() {
        amount.focus();
    }

    void addToAmount(int more) {
        amount.add(more);
    }

    FindingsPane findings() {
        return findingsPane;
    }

    EvidenceStrip evidence() {
        return strip;
    }
}
