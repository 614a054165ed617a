package tongbao.workbench.round;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Criterion;
import tongbao.workbench.round.DrawViewModel.Preview;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Session;

/// 抽样: how the sample of one kind is drawn, and beside it what each stratum would give. Nothing is recorded before
/// the button is pressed; Esc leaves.
final class DrawForm extends VBox {
    private final SubjectKind kind;
    private final Messages messages;
    private final DrawViewModel viewModel;
    private final Map<Criterion, CheckBox> by = new EnumMap<>(Criterion.class);
    private final RadioButton ratio = new RadioButton();
    private final RadioButton fixed = new RadioButton();
    private final TextField percent = field("draw-percent", "30", 4);
    private final TextField least = field("draw-least", "1", 4);
    private final TextField number = field("draw-number", "5", 4);
    private final CheckBox failedLast = new CheckBox();
    private final CheckBox notDrawn = new CheckBox();
    private final TextField rounds = field("draw-rounds", "3", 3);
    private final TextField byHand = field("draw-by-hand", "", 30);
    private final TextField seed;
    private final Label told = new Label();
    private final TableView<List<String>> strata = new TableView<>();
    private final Button take;

    /// @param leave what happens when it is left, drawn or not
    DrawForm(Session session, SubjectKind kind, DrawViewModel viewModel, Runnable leave) {
        super(12);
        this.kind = kind;
        this.viewModel = viewModel;
        messages = session.messages();
        seed = field("draw-seed", Long.toString(viewModel.seed()), 12);
        take = Parts.button(messages.get("round.draw.take"), "Ctrl Enter", () -> viewModel.take(leave));
        take.setId("draw-take");
        take.getStyleClass().add("accent");
        getStyleClass().add("card");
        var group = new ToggleGroup();
        ratio.setToggleGroup(group);
        fixed.setToggleGroup(group);
        ratio.setSelected(true);
        name(ratio, "round.draw.ratio");
        name(fixed, "round.draw.fixed");
        name(failedLast, "round.draw.failed-last");
        name(notDrawn, "round.draw.not-drawn");
        failedLast.setId("draw-failed-last");
        notDrawn.setId("draw-not-drawn");
        fixed.setId("draw-fixed");
        byHand.setPromptText(messages.get("round.draw.by-hand.prompt"));
        var grid = new GridPane();
        grid.getStyleClass().add("fields");
        row(grid, 0, "round.draw.by", criteria());
        row(
                grid,
                1,
                "round.draw.quota",
                line(ratio, percent, whole("%"), whole(messages.get("round.draw.least")), least));
        row(grid, 2, "", line(fixed, number, whole(messages.get("round.draw.each"))));
        row(grid, 3, "round.draw.must", line(failedLast));
        row(grid, 4, "", line(notDrawn, rounds, whole(messages.get("round.draw.not-drawn.rounds"))));
        row(grid, 5, "round.draw.by-hand", byHand);
        row(grid, 6, "round.draw.seed", line(seed, whole(messages.get("round.draw.seed.note"))));
        told.setWrapText(true);
        strata.setId("draw-strata");
        strata.setAccessibleText(messages.get("round.draw.strata"));
        strata.setPrefHeight(196);
        strata.setPlaceholder(new Label());
        var buttons = new HBox(8, take, Parts.button(messages.get("round.cancel"), "Esc", leave), told);
        buttons.setAlignment(Pos.CENTER_LEFT);
        told.setMinWidth(0);
        percent.setAccessibleText(messages.get("round.draw.ratio"));
        least.setAccessibleText(messages.get("round.draw.least"));
        number.setAccessibleText(messages.get("round.draw.fixed"));
        rounds.setAccessibleText(messages.get("round.draw.not-drawn"));
        seed.setAccessibleText(messages.get("round.draw.seed"));
        getChildren()
                .addAll(
                        Parts.whole(
                                messages.get("round.draw.title", session.words().name(kind)), "section-title"),
                        grid,
                        buttons,
                        strata);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && !take.isDisabled()) {
                viewModel.take(leave);
                event.consume();
            }
        });
        viewModel.previewProperty().subscribe(this::show);
        ask();
    }

    void focus() {
        percent.requestFocus();
        percent.selectAll();
    }

    private TextField field(String id, String text, int columns) {
        var field = new TextField(text);
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().subscribe((_, _) -> ask());
        return field;
    }

    private void name(javafx.scene.control.ButtonBase box, String key) {
        box.setText(messages.get(key));
        box.setMinWidth(USE_PREF_SIZE);
        box.addEventHandler(javafx.event.ActionEvent.ACTION, _ -> ask());
    }

    private Node criteria() {
        var line = line();
        for (var criterion : Criterion.values()) {
            var box = new CheckBox();
            name(box, "round.draw.by." + criterion.name().toLowerCase(Locale.ROOT));
            box.setId("draw-by-" + criterion.name().toLowerCase(Locale.ROOT));
            box.setSelected(criterion == Criterion.REGION);
            by.put(criterion, box);
            line.getChildren().add(box);
        }
        return line;
    }

    private void row(GridPane grid, int row, String key, Node node) {
        if (!key.isEmpty()) {
            grid.add(Parts.whole(messages.get(key), "muted"), 0, row);
            node.setAccessibleText(messages.get(key));
        }
        grid.add(node, 1, row);
    }

    private static HBox line(Node... parts) {
        var line = new HBox(8, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label whole(String text) {
        return Parts.whole(text, "secondary");
    }

    private DrawRule rule() {
        return new DrawRule(
                by.entrySet().stream()
                        .filter(one -> one.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .toList(),
                ratio.isSelected() ? number(percent) : OptionalInt.empty(),
                number(least),
                number(number),
                failedLast.isSelected(),
                notDrawn.isSelected() ? number(rounds) : OptionalInt.empty(),
                DrawRule.codes(byHand.getText()),
                longNumber(seed));
    }

    private static OptionalInt number(TextField field) {
        var text = field.getText().strip();
        return text.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static OptionalLong longNumber(TextField field) {
        var text = field.getText().strip();
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private void ask() {
        if (by.size() == Criterion.values().length) {
            viewModel.ask(kind, rule());
        }
    }

    private void show(Optional<Preview> preview) {
        var mine = preview.filter(shown -> shown.kind() == kind);
        take.setDisable(mine.isEmpty());
        told.getStyleClass().setAll("label", mine.isEmpty() || isOdd(mine.get()) ? "warning-text" : "muted");
        told.setText(mine.map(this::sentence)
                .orElseGet(() -> rule().problem().map(messages::get).orElse("")));
        strata.getColumns().clear();
        strata.getItems().clear();
        mine.ifPresent(shown -> {
            for (var at = 0; at < shown.strata().getFirst().size(); at++) {
                strata.getColumns()
                        .add(column(
                                shown.strata().getFirst().get(at),
                                at,
                                shown.protocol().by().size()));
            }
            strata.getItems().setAll(shown.strata().subList(1, shown.strata().size()));
        });
    }

    private static TableColumn<List<String>, String> column(String head, int at, int words) {
        var column = new TableColumn<List<String>, String>(head);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
        column.setSortable(false);
        column.setPrefWidth(at < words ? 168 : 104);
        if (at >= words) {
            column.getStyleClass().add("number");
        }
        return column;
    }

    private static boolean isOdd(Preview shown) {
        return shown.noLast() || !shown.unknown().isEmpty();
    }

    private String sentence(Preview shown) {
        return shown.sum()
                + (shown.noLast() ? messages.get("round.draw.no-last") : "")
                + (shown.unknown().isEmpty()
                        ? ""
                        : messages.get("round.draw.unknown", String.join("、", shown.unknown())));
    }
}
