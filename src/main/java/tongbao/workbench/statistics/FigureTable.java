package tongbao.workbench.statistics;

import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import tongbao.workbench.statistics.Figure.Tone;
import tongbao.workbench.statistics.Sheet.Head;
import tongbao.workbench.statistics.Sheet.Line;

/// A table in which the arrow keys go from figure to figure; the one at hand is told about below.
final class FigureTable {
    static final double ROW = 28;
    /// Numbers far from each other are hard to read along a line.
    private static final double WIDER = 1.6;
    /// A column of numbers of lines or codes takes no more than it needs.
    private static final double NARROW = 60;
    private static final double ROOMY = 720;
    private static final Set<String> SPARED = Set.of("column-lastYear", "column-streak");

    private final TableView<Line> table = new TableView<>();
    private final BiConsumer<Line, Integer> chosen;
    private List<Head> heads = List.of();
    private boolean showing;

    /// @param chosen told the line and the place in it whenever another figure is at hand
    FigureTable(BiConsumer<Line, Integer> chosen) {
        this.chosen = chosen;
        table.setId("table");
        table.getStyleClass().addAll("figures", Tweaks.EDGE_TO_EDGE);
        table.setFixedCellSize(ROW);
        table.setPlaceholder(new Region());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.widthProperty().subscribe(width -> fit(width.doubleValue() > 0 ? width.doubleValue() : ROOMY));
        table.setRowFactory(_ -> new Row());
        table.getSelectionModel().getSelectedCells().subscribe(() -> {
            if (!showing) {
                tell();
            }
        });
    }

    TableView<Line> node() {
        return table;
    }

    /// The figure at hand stays where it was if the table is the same, else it is the first of the first line.
    void show(Sheet sheet) {
        showing = true;
        var before = at();
        var same = sheet.heads().equals(heads);
        if (!same) {
            heads = sheet.heads();
            table.getColumns().setAll(heads.stream().map(this::column).toList());
            fit(table.getWidth() > 0 ? table.getWidth() : ROOMY);
        }
        table.setAccessibleText(sheet.title());
        table.getItems().setAll(sheet.lines());
        var row = same ? before.map(TablePosition::getRow).orElse(0) : 0;
        var column = same ? before.map(this::head).orElse(first()) : first();
        if (!sheet.lines().isEmpty()) {
            select(Math.min(row, sheet.lines().size() - 1), Math.min(column, heads.size() - 1));
        }
        showing = false;
        tell();
    }

    /// The first figure of a line, behind its number and name.
    private int first() {
        for (var i = 0; i < heads.size(); i++) {
            if (heads.get(i).id().equals("label")) {
                return i;
            }
        }
        return 0;
    }

    private void select(int row, int head) {
        var wanted = table.getColumns().get(head);
        var column = wanted.isVisible() ? wanted : table.getColumns().getFirst();
        table.getSelectionModel().clearAndSelect(row, column);
        table.getFocusModel().focus(row, column);
    }

    /// Which of the heads a cell stands under, hidden ones counted.
    private int head(TablePosition<?, ?> cell) {
        for (var i = 0; i < heads.size(); i++) {
            if (cell.getTableColumn() != null
                    && ("column-" + heads.get(i).id())
                            .equals(cell.getTableColumn().getId())) {
                return i;
            }
        }
        return 0;
    }

    /// Where there is little room, what matters least is left out; copies and exports hold it all the same.
    private void fit(double width) {
        for (var column : table.getColumns()) {
            column.setVisible(width >= ROOMY || !SPARED.contains(column.getId()));
        }
    }

    /// As high as all its lines, so that a chart stands on the same grid; else as high as there is room.
    void whole(boolean whole) {
        var height = ROW * (table.getItems().size() + 1) + 1;
        table.setMinHeight(whole ? height : 0);
        table.setPrefHeight(whole ? height : TableView.USE_COMPUTED_SIZE);
        table.setMaxHeight(whole ? height : Double.MAX_VALUE);
    }

    private Optional<TablePosition<?, ?>> at() {
        return table.getSelectionModel().getSelectedCells().stream()
                .<TablePosition<?, ?>>map(cell -> cell)
                .findFirst();
    }

    private void tell() {
        at().filter(cell -> cell.getRow() < table.getItems().size() && cell.getColumn() >= 0)
                .ifPresent(cell -> chosen.accept(table.getItems().get(cell.getRow()), head(cell)));
    }

    private TableColumn<Line, Figure> column(Head head) {
        var column = new TableColumn<Line, Figure>(head.text());
        var at = heads.indexOf(head);
        column.setId("column-" + head.id());
        column.setPrefWidth(head.width());
        column.setMinWidth(head.number() ? head.width() : Math.min(head.width(), 48));
        if (!head.number() && head.width() <= NARROW) {
            column.setMaxWidth(head.width());
        }
        column.setSortable(false);
        column.setReorderable(false);
        if (head.number()) {
            column.setMaxWidth(head.width() * WIDER);
            column.getStyleClass().add("number");
        }
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().figures().get(at)));
        column.setCellFactory(_ -> new Cell(head.text()));
        return column;
    }

    private static final class Cell extends TableCell<Line, Figure> {
        private final String head;

        Cell(String head) {
            this.head = head;
        }

        @Override
        protected void updateItem(Figure figure, boolean empty) {
            super.updateItem(figure, empty);
            getStyleClass().removeAll("muted", "strong", "danger-text", "warning-text", "subtle");
            if (empty || figure == null) {
                setText("");
                setAccessibleText("");
                return;
            }
            setText(figure.text());
            setAccessibleText(head + " " + figure.text());
            getStyleClass().addAll(styles(figure.tone()));
        }

        private static List<String> styles(Tone tone) {
            return switch (tone) {
                case PLAIN -> List.of();
                case MUTED -> List.of("muted");
                case STRONG -> List.of("strong");
                case DANGER -> List.of("danger-text", "strong");
                case WARNING -> List.of("warning-text");
                case SUBTLE -> List.of("subtle");
            };
        }
    }

    private static final class Row extends TableRow<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("total");
            if (!empty && line != null && line.sum()) {
                getStyleClass().add("total");
            }
        }
    }
}
