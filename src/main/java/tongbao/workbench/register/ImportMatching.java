package tongbao.workbench.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.intake.plan.Column;
import tongbao.intake.plan.ColumnMatch;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.sheet.Sheet;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// Which column of the sheet is which, one line for each that can be taken in: its name, the header it is read from,
/// and what stands below that header.
final class ImportMatching {
    private static final int SAMPLES = 3;

    private final Messages messages;
    private final ImportViewModel viewModel;
    private ImportKind kind = ImportKind.SITES;
    private double top;

    ImportMatching(Messages messages, ImportViewModel viewModel) {
        this.messages = messages;
        this.viewModel = viewModel;
    }

    /// @param back leaves the columns as they were planned last
    Node node(ImportState.Matching at, Runnable back) {
        var draft = at.draft();
        var sheet = draft.sheet();
        var columns = draft.kind().columns();
        var match = ColumnMatch.of(sheet, columns, draft.choices().columns());
        var header = match.flatMap(found -> row(sheet, found.header())).or(() -> ColumnMatch.likelyHeaders(sheet));
        var grid = new GridPane();
        grid.getStyleClass().add("matching");
        grid.getColumnConstraints().setAll(column(176), column(280), new ColumnConstraints());
        head(grid);
        var line = 1;
        for (var column : columns) {
            if (!column.isExample()) {
                line(grid, line++, column, sheet, match, header);
            }
        }
        var all = new VBox(scrolled(grid, draft.kind()), foot(draft, back));
        at.lacking().ifPresent(why -> {
            var notice =
                    new HBox(Marks.of(why.severity()).with(viewModel.words().text(why)));
            notice.getStyleClass().addAll("notice", "danger");
            all.getChildren().addFirst(notice);
        });
        all.setId("matching");
        return all;
    }

    /// A choice lays the lines out anew: those of the same kind stay where they were scrolled to.
    private ScrollPane scrolled(GridPane grid, ImportKind now) {
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        var seen = now == kind ? top : 0;
        kind = now;
        scroll.setVvalue(seen);
        scroll.vvalueProperty().subscribe(value -> top = value.doubleValue());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private static Optional<Sheet.Row> row(Sheet sheet, int number) {
        return sheet.rows().stream().filter(row -> row.number() == number).findFirst();
    }

    private static ColumnConstraints column(double width) {
        var column = new ColumnConstraints(width);
        column.setHalignment(HPos.LEFT);
        return column;
    }

    private void head(GridPane grid) {
        var names = List.of("wanted", "header", "samples");
        for (var i = 0; i < names.size(); i++) {
            grid.add(Parts.whole(messages.get("register.import.matching." + names.get(i)), "secondary"), i, 0);
        }
    }

    private void line(
            GridPane grid,
            int line,
            Column column,
            Sheet sheet,
            Optional<ColumnMatch> match,
            Optional<Sheet.Row> header) {
        var name = new HBox(6, Parts.whole(column.header()));
        name.setAlignment(Pos.CENTER_LEFT);
        if (column.required()) {
            name.getChildren().add(Parts.tag(messages.get("register.import.matching.required"), ""));
        }
        var place = match.map(found -> found.columns().get(column));
        var none = messages.get("register.import.matching.none");
        var choice = new ComboBox<String>();
        choice.setId("match-" + column.key());
        choice.setAccessibleText(column.header());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().add(none);
        header.ifPresent(row -> row.cells().stream()
                .map(Sheet.Cell::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .forEach(choice.getItems()::add));
        choice.setValue(
                place.flatMap(at -> header.map(row -> row.cell(at).text())).orElse(none));
        choice.setOnAction(_ -> viewModel.match(column, none.equals(choice.getValue()) ? "" : choice.getValue()));
        var below = new Label(samples(sheet, place, header));
        below.getStyleClass().add("muted");
        below.setMinWidth(0);
        below.setTooltip(new Tooltip(below.getText()));
        grid.addRow(line, name, choice, below);
    }

    /// What stands below a header in the first rows.
    private String samples(Sheet sheet, Optional<Integer> place, Optional<Sheet.Row> header) {
        if (place.isEmpty() || header.isEmpty()) {
            return "";
        }
        var found = new ArrayList<String>();
        for (var row : sheet.rows()) {
            var text =
                    row.number() > header.get().number() ? row.cell(place.get()).text() : "";
            if (!text.isEmpty() && found.size() < SAMPLES) {
                found.add(text);
            }
        }
        return String.join(messages.get("register.comma"), found);
    }

    private Node foot(ImportDraft draft, Runnable back) {
        var again = Parts.button(messages.get("register.import.matching.again"), "", viewModel::matchByHeaders);
        again.setDisable(draft.choices().columns().isEmpty());
        var cancel = Parts.button(messages.get("register.import.cancel"), "Esc", back);
        var go = Parts.button(messages.get("register.import.matching.go"), "Ctrl Enter", viewModel::plan);
        go.setId("matched");
        go.getStyleClass().add("accent");
        var told = new Label(messages.get("register.import.matching.told"));
        told.getStyleClass().add("secondary");
        told.setMinWidth(0);
        var foot = new HBox(told, Parts.space(), again, cancel, go);
        foot.getStyleClass().add("foot-bar");
        return foot;
    }
}
