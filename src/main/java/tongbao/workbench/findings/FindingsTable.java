package tongbao.workbench.findings;

import atlantafx.base.theme.Tweaks;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.ColumnMemory;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Preferences;

/// The table of findings: several rows can be selected, columns are sorted, moved, hidden and remembered.
final class FindingsTable {
    private static final double ROW = 28;

    private final Messages messages;
    private final TableView<FoundLine> table = new TableView<>();

    FindingsTable(Messages messages, Words words, ObservableList<FoundLine> lines, Preferences preferences) {
        this.messages = messages;
        table.setId("findings");
        table.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        table.setFixedCellSize(ROW);
        table.setPlaceholder(new Region());
        table.setAccessibleText(messages.get("findings.table"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().add(text("region", 76, FoundLine::region));
        table.getColumns().add(text("subject", 170, line -> line.subject().name()));
        table.getColumns().add(text("indicator", 100, line -> outside(line, line.indicator())));
        table.getColumns().add(text("clause", 118, line -> outside(line, line.clause())));
        table.getColumns().add(sign("veto", 52, FoundLine::isVeto));
        table.getColumns().add(text("description", 230, line -> line.finding().description()));
        table.getColumns().add(sign("counts", 72, line -> line.finding().counts()));
        table.getColumns().add(sign("published", 72, line -> line.finding().published()));
        table.getColumns().add(pictures());
        table.getColumns().add(text("personal", 84, this::personal));
        table.getColumns().add(text("column", 90, line -> line.finding().column()));
        table.getColumns().add(text("inspector", 68, line -> line.finding().inspector()));
        table.getColumns().add(text("found", 104, this::found));
        table.getColumns().add(hidden("host", 170, line -> line.subject().unit().host()));
        table.getColumns()
                .add(hidden("kind", 80, line -> words.name(line.subject().kind())));
        table.getColumns().add(hidden("code", 104, line -> line.subject().code()));
        table.getColumns().add(hidden("platform", 80, line -> line.subject().platform()));
        table.getColumns().add(hidden("url", 200, line -> line.finding().url()));
        table.getColumns().add(hidden("browser", 100, line -> line.finding().browser()));
        ColumnMemory.keep(table, "findings", preferences);
        var sorted = new SortedList<>(lines);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
    }

    TableView<FoundLine> node() {
        return table;
    }

    /// The selected findings, in the order of the table.
    List<FoundLine> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    /// The heads of the columns shown.
    List<String> heads() {
        return table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
    }

    /// `lines` as the columns shown tell them.
    List<List<String>> rows(Collection<FoundLine> lines) {
        return lines.stream()
                .map(line -> table.getVisibleLeafColumns().stream()
                        .map(column -> text(column, line))
                        .toList())
                .toList();
    }

    private String text(TableColumn<FoundLine, ?> column, FoundLine line) {
        return switch (column.getCellObservableValue(line).getValue()) {
            case Boolean so -> messages.get(so ? "findings.yes" : "findings.no");
            case null -> "";
            case Object value -> value.toString();
        };
    }

    private String outside(FoundLine line, String name) {
        return line.finding().clause().isEmpty() ? messages.get("findings.outside") : name;
    }

    private String personal(FoundLine line) {
        return line.personal().stream()
                .map(number -> messages.get("findings.personal." + number.kind()))
                .distinct()
                .collect(Collectors.joining(messages.get("findings.comma")));
    }

    private String found(FoundLine line) {
        var at = line.finding().foundAt();
        return messages.day(at.toLocalDate()) + " " + messages.minute(at);
    }

    private TableColumn<FoundLine, String> hidden(String key, double width, Function<FoundLine, String> value) {
        var column = text(key, width, value);
        column.setVisible(false);
        return column;
    }

    private TableColumn<FoundLine, String> text(String key, double width, Function<FoundLine, String> value) {
        return column(key, width, value);
    }

    private TableColumn<FoundLine, Boolean> sign(String key, double width, Function<FoundLine, Boolean> value) {
        TableColumn<FoundLine, Boolean> column = column(key, width, value);
        column.getStyleClass().add("sign");
        column.setCellFactory(
                _ -> new SignCell(key.equals("veto"), messages.get("findings.yes"), messages.get("findings.no")));
        return column;
    }

    private TableColumn<FoundLine, Integer> pictures() {
        TableColumn<FoundLine, Integer> column = column("pictures", 52, FoundLine::pictures);
        column.getStyleClass().add("number");
        return column;
    }

    private <V> TableColumn<FoundLine, V> column(String key, double width, Function<FoundLine, V> value) {
        var column = new TableColumn<FoundLine, V>(messages.get("findings.column." + key));
        column.setId(key);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }
}
