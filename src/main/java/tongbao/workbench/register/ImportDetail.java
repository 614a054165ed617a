package tongbao.workbench.register;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import tongbao.domain.register.Subject;
import tongbao.domain.words.Words;
import tongbao.intake.plan.FieldChange;
import tongbao.intake.plan.ImportWords;
import tongbao.intake.plan.Outcome;
import tongbao.intake.plan.PlannedRow;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// Everything about the row that is selected: its changes, what is to be said of it, and what it may be a duplicate of.
final class ImportDetail {
    private static final double COMPARED = 126;

    private final Messages messages;
    private final Words words;
    private final ImportWords importWords;
    private final ImportViewModel viewModel;
    private final TwinChoices twins;
    private final IntConsumer turn;

    /// @param turn goes that many rows on, of those that are to be looked at
    ImportDetail(Messages messages, Words words, ImportViewModel viewModel, IntConsumer turn) {
        this.messages = messages;
        this.words = words;
        this.viewModel = viewModel;
        this.turn = turn;
        importWords = viewModel.words();
        twins = new TwinChoices(messages, viewModel);
    }

    /// Whether a person should look at the row: it may be a duplicate, or it is refused.
    static boolean isToLookAt(PlannedRow row) {
        return row.twin().isPresent() || row.outcome() == Outcome.REFUSED;
    }

    /// Which of the rows to be looked at it is, and the way to the others.
    private List<Node> turning(PlannedRow row) {
        var all = viewModel.rows().shown().stream()
                .filter(ImportDetail::isToLookAt)
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        var at = all.indexOf(row) + 1;
        return List.of(
                Parts.space(),
                Parts.whole(
                        messages.get("register.import.detail.at", at == 0 ? "–" : Integer.toString(at), all.size()),
                        "secondary"),
                turn("chevron-up", "register.import.detail.former", -1),
                turn("chevron-down", "register.import.detail.next", 1));
    }

    private Button turn(String icon, String key, int by) {
        var button = new Button("", new Icon(icon, 14));
        button.setId(by < 0 ? "former-row" : "next-row");
        button.getStyleClass().addAll("small", "flat");
        button.setAccessibleText(messages.get(key));
        button.setTooltip(new Tooltip(messages.get(key)));
        button.setOnAction(_ -> turn.accept(by));
        return button;
    }

    void show(Optional<PlannedRow> chosen, VBox into) {
        into.getChildren().clear();
        if (chosen.isEmpty()) {
            into.getChildren().add(Parts.wrapped(messages.get("register.import.detail.none"), "muted"));
            return;
        }
        var row = chosen.get();
        var mark = Marks.of(row.outcome());
        var head =
                mark.with(messages.get("register.import.detail.title", row.number(), importWords.name(row.outcome())));
        if (head.getChildren().get(1) instanceof Label title) {
            title.getStyleClass().add("pane-title");
            title.setMinWidth(0);
            title.setTooltip(new Tooltip(title.getText()));
        }
        head.getChildren().addAll(turning(row));
        into.getChildren().add(head);
        if (!row.name().isEmpty() && row.twin().isEmpty()) {
            into.getChildren().add(Parts.wrapped(row.name(), "strong"));
        }
        if (!row.changes().isEmpty()) {
            into.getChildren().add(Parts.whole(messages.get("register.import.detail.changes"), "secondary"));
            row.changes().forEach(change -> into.getChildren().add(flow(change)));
        }
        if (row.messages().isEmpty() && row.changes().isEmpty()) {
            into.getChildren().add(Parts.wrapped(ImportColumns.why(row, viewModel, messages), "muted"));
        }
        if (!row.messages().isEmpty()) {
            if (row.twin().isEmpty()) {
                into.getChildren().add(Parts.whole(messages.get("register.import.detail.messages"), "secondary"));
            }
            for (var message : row.messages()) {
                var text = Parts.wrapped(importWords.located(message));
                var line = new HBox(8, Marks.of(message.severity()).alone(""), text);
                into.getChildren().add(line);
            }
        }
        row.twin()
                .ifPresent(twin ->
                        into.getChildren().addAll(compared(row, twin), twins.node(row, () -> turn.accept(1))));
    }

    private TextFlow flow(FieldChange change) {
        var nothing = messages.get("register.import.nothing");
        var before = new Text(change.before().isEmpty() ? nothing : change.before());
        before.getStyleClass().add("old-value");
        var arrow = new Text(" → ");
        arrow.getStyleClass().add("arrow-text");
        var after = new Text(change.after().isEmpty() ? nothing : change.after());
        after.getStyleClass().add("new-value");
        var field = new Text(change.field() + "　");
        field.getStyleClass().add("flow-text");
        return new TextFlow(field, before, arrow, after);
    }

    private Node compared(PlannedRow row, Subject twin) {
        var grid = new GridPane();
        grid.getStyleClass().add("field-table");
        grid.add(Parts.whole(messages.get("register.import.detail.this", row.number()), "secondary"), 1, 0);
        grid.add(Parts.whole(messages.get("register.import.detail.twin"), "secondary"), 2, 0);
        var lines = List.of(
                List.of("code", row.code(), twin.code()),
                List.of("name", row.name(), twin.name()),
                List.of(
                        "url",
                        ImportColumns.bare(row.subject().map(Subject::url).orElse("")),
                        ImportColumns.bare(twin.url())),
                List.of(
                        "host",
                        row.subject().map(of -> of.unit().host()).orElse(""),
                        twin.unit().host()),
                List.of(
                        "state",
                        row.subject().map(of -> words.name(of.state().status())).orElse(""),
                        words.name(twin.state().status())));
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var differ = !line.get(1).equals(line.get(2));
            grid.add(Parts.whole(messages.get("register.import.detail." + line.get(0)), "secondary"), 0, i + 1);
            grid.add(cell(line.get(1), differ), 1, i + 1);
            grid.add(cell(line.get(2), differ), 2, i + 1);
        }
        return grid;
    }

    private static Label cell(String text, boolean differs) {
        var label = Parts.wrapped(text, "compared");
        if (differs) {
            label.getStyleClass().addAll("strong", "differs");
        }
        label.setMaxWidth(COMPARED);
        label.setPrefWidth(COMPARED);
        label.setMinWidth(0);
        return label;
    }
}
