package tongbao.workbench.statistics;

import atlantafx.base.theme.Tweaks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.register.Subject;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.verdict.Verdict;
import tongbao.workbench.statistics.Sheet.Line;
import tongbao.workbench.ui.Background;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// Below the table: the figure at hand, how it came about, and the subjects it counts.
final class BehindPane extends HBox {
    private final Messages messages;
    private final Background background;
    private final Consumer<Throwable> failed;
    private final Label title = new Label();
    private final Label value = new Label();
    private final Label how = new Label();
    private final Label count = Parts.whole("", "secondary");
    private final ListView<Outcome> subjects = new ListView<>();
    private final Button quote;
    private int asked;
    private Optional<String> quoted = Optional.empty();

    /// @param open told which of the subjects shall be gone to
    /// @param failed told why the subjects of a figure could not be found
    BehindPane(Messages messages, Background background, Consumer<Subject> open, Consumer<Throwable> failed) {
        this.messages = messages;
        this.background = background;
        this.failed = failed;
        getStyleClass().add("foot");
        title.setId("behindTitle");
        title.getStyleClass().add("secondary");
        value.setId("behindValue");
        value.setWrapText(true);
        value.setMinHeight(Label.USE_PREF_SIZE);
        how.setId("behindHow");
        how.setWrapText(true);
        how.setMinHeight(0);
        quote = Parts.button(messages.get("statistics.quote.copy"), "Ctrl Shift C", this::quote);
        quote.setId("quote");
        quote.getStyleClass().addAll("flat", "small");
        var figure = new HBox(value, Parts.space(), quote);
        figure.setAlignment(Pos.CENTER_LEFT);
        var left = new VBox(2, title, figure, how);
        left.getStyleClass().add("derivation");
        left.setPrefWidth(400);
        left.setMinWidth(280);
        left.setMaxWidth(400);
        count.setId("behindCount");
        var head = new HBox(
                count,
                Parts.space(),
                Parts.whole(messages.get("statistics.keys.open"), "secondary"),
                Parts.key("Enter"));
        head.getStyleClass().add("section-bar");
        subjects.setId("behind");
        subjects.getStyleClass().addAll("rows", Tweaks.EDGE_TO_EDGE);
        subjects.setFixedCellSize(FigureTable.ROW);
        subjects.setAccessibleText(messages.get("statistics.behind"));
        subjects.setPlaceholder(Parts.whole(messages.get("statistics.behind.none"), "muted"));
        subjects.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(open);
            }
        });
        VBox.setVgrow(subjects, Priority.ALWAYS);
        var right = new VBox(head, subjects);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().setAll(left, right);
    }

    ListView<Outcome> list() {
        return subjects;
    }

    void show(Sheet.Shown shown, Line line, int at) {
        var figure = line.figures().get(at);
        var head = shown.sheet().heads().get(at).text();
        quoted = Quote.of(shown, line, at);
        quote.setDisable(quoted.isEmpty());
        var name = shown.sheet().label(line);
        var sentence = figure.how().get();
        var word = sentence.isEmpty();
        title.setText(word ? head : name + " · " + head);
        value.setText(figure.text());
        value.getStyleClass().setAll("label", word ? "pane-title" : "big-figure");
        how.setText(word ? messages.get("statistics.how.line", name) : sentence);
        var turn = ++asked;
        background.run(
                () -> behind(shown, figure),
                found -> {
                    if (turn == asked) {
                        show(shown, found);
                    }
                },
                failed);
    }

    private static List<Outcome> behind(Sheet.Shown shown, Figure figure) {
        return shown.source().all().stream()
                .filter(figure.behind())
                .sorted(Comparator.comparingInt(BehindPane::rank))
                .toList();
    }

    private void show(Sheet.Shown shown, List<Outcome> behind) {
        subjects.setCellFactory(_ -> new BehindCell(shown.source().words(), shown.why()));
        subjects.getItems().setAll(behind);
        var failing = behind.stream()
                .filter(outcome -> outcome.drawn() && outcome.verdict() instanceof Verdict.Failed)
                .count();
        count.setText(messages.get("statistics.behind.count", behind.size(), failing));
    }

    /// Copies the sentence of the figure at hand, and says so where its derivation stood; nothing where it has none.
    void quote() {
        quoted.ifPresent(sentence -> {
            var content = new ClipboardContent();
            content.putString(sentence);
            Clipboard.getSystemClipboard().setContent(content);
            how.setText(messages.get("statistics.quoted", sentence));
        });
    }

    void clear() {
        asked++;
        quoted = Optional.empty();
        quote.setDisable(true);
        List.of(title, value, how, count).forEach(label -> label.setText(""));
        subjects.getItems().clear();
    }

    /// True if a subject was at hand.
    boolean open(Consumer<Subject> open) {
        var chosen = subjects.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return false;
        }
        open.accept(chosen.subject());
        return true;
    }

    /// From the figure to its subjects. False if there are none.
    boolean enter() {
        if (subjects.getItems().isEmpty()) {
            return false;
        }
        if (subjects.getSelectionModel().isEmpty()) {
            subjects.getSelectionModel().selectFirst();
        }
        subjects.requestFocus();
        return true;
    }

    private static int rank(Outcome outcome) {
        return switch (outcome.verdict()) {
            case Verdict.Failed _ -> 0;
            case Verdict.Open _ -> outcome.drawn() ? 1 : 4;
            case Verdict.Passed _ -> 2;
            case Verdict.Exempt _ -> 3;
        };
    }
}
