package tongbao.workbench.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import tongbao.domain.statistics.Change;
import tongbao.workbench.statistics.Board.Line;
import tongbao.workbench.ui.Messages;

/// The table of rates, as high as all its lines, so that the chart beside it stands on the same grid.
final class RateTable {
    static final double ROW = 28;

    private final TableView<Line> table = new TableView<>();
    private final Messages messages;
    private final TableColumn<Line, Line> open;
    private final BiConsumer<Line, Explained> chosen;

    /// @param chosen told which figure of which line was clicked
    RateTable(Messages messages, BiConsumer<Line, Explained> chosen) {
        this.messages = messages;
        this.chosen = chosen;
        table.setId("table");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(_ -> new Row());
        open = number("open", 52, line -> Integer.toString(line.tally().open()), "");
        table.getColumns()
                .setAll(List.of(
                        text("number", 40, line -> line.isSum() ? "" : Integer.toString(line.number()), "muted"),
                        text("label", 150, Line::label, ""),
                        number(
                                "registered",
                                56,
                                line -> Integer.toString(line.tally().registered()),
                                ""),
                        number(
                                "inspected",
                                56,
                                line -> Integer.toString(line.tally().inspected()),
                                ""),
                        number(
                                "passed",
                                56,
                                line -> Integer.toString(line.tally().passed()),
                                ""),
                        number(
                                "failed",
                                56,
                                line -> Integer.toString(line.tally().failed()),
                                "failed"),
                        open,
                        number("rate", 76, Line::rate, "strong"),
                        number("previous", 84, line -> change(line.previous()), "change"),
                        number("lastYear", 84, line -> change(line.lastYear()), "change")));
    }

    TableView<Line> node() {
        return table;
    }

    void show(Board board) {
        var selected = Math.max(0, table.getSelectionModel().getSelectedIndex());
        open.setVisible(board.total().tally().open() > 0);
        table.getItems().setAll(board.lines());
        table.getSelectionModel().select(Math.min(selected, board.lines().size() - 1));
        var height = ROW * (board.lines().size() + 1);
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
    }

    /// The heads and cells as shown, for the clipboard and for a spreadsheet.
    List<String> heads() {
        return shown().map(TableColumn::getText).toList();
    }

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var line : table.getItems()) {
            rows.add(shown().map(column -> text(column, line)).toList());
        }
        return rows;
    }

    String tabbed() {
        return String.join("\t", heads()) + "\n"
                + rows().stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }

    private java.util.stream.Stream<TableColumn<Line, ?>> shown() {
        return table.getColumns().stream().filter(TableColumn::isVisible);
    }

    @SuppressWarnings("unchecked") // every column of this table is made by #column
    private static String text(TableColumn<Line, ?> column, Line line) {
        return ((Function<Line, String>) column.getUserData()).apply(line);
    }

    private String change(Optional<Change> change) {
        return change.map(known -> switch (known.direction()) {
                    case UP -> "▲ " + known.printed();
                    case DOWN -> "▼ " + known.printed();
                    case SAME -> messages.get("statistics.same");
                })
                .orElse(Board.DASH);
    }

    private TableColumn<Line, Line> text(String key, double width, Function<Line, String> text, String style) {
        return column(key, width, text, style);
    }

    private TableColumn<Line, Line> number(String key, double width, Function<Line, String> text, String style) {
        var column = column(key, width, text, style);
        column.getStyleClass().add("number");
        return column;
    }

    private TableColumn<Line, Line> column(String key, double width, Function<Line, String> text, String style) {
        var column = new TableColumn<Line, Line>(messages.get("statistics.column." + key));
        column.setId("column-" + key);
        column.setPrefWidth(width);
        // a rate is never shortened: 100.00%
        column.setMinWidth(key.equals("rate") ? width : Math.min(width, 48));
        column.setSortable(false);
        column.setReorderable(false);
        column.setUserData(text);
        column.setCellValueFactory(row -> new javafx.beans.property.ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Cell(text, style, figure(key), chosen));
        return column;
    }

    /// The figure in a column; empty for the number and the name of the line.
    private static Optional<Explained> figure(String key) {
        return switch (key) {
            case "registered" -> Optional.of(Explained.REGISTERED);
            case "inspected" -> Optional.of(Explained.INSPECTED);
            case "passed" -> Optional.of(Explained.PASSED);
            case "failed" -> Optional.of(Explained.FAILED);
            case "open" -> Optional.of(Explained.OPEN);
            case "rate" -> Optional.of(Explained.RATE);
            case "previous" -> Optional.of(Explained.PREVIOUS);
            case "lastYear" -> Optional.of(Explained.LAST_YEAR);
            default -> Optional.empty();
        };
    }

    private static final class Cell extends TableCell<Line, Line> {
        private final Function<Line, String> text;
        private final String style;

        Cell(
                Function<Line, String> text,
                String style,
                Optional<Explained> figure,
                BiConsumer<Line, Explained> chosen) {
            figure.ifPresent(explained -> setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    chosen.accept(getItem(), explained);
                }
            }));
            this.text = text;
            this.style = style;
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("muted", "strong", "danger-text", "warning-text", "subtle");
            if (empty || line == null) {
                setText("");
                return;
            }
            var shown = text.apply(line);
            setText(shown);
            switch (style) {
                case "failed" ->
                    getStyleClass().addAll(shown.equals("0") ? List.of("subtle") : List.of("danger-text", "strong"));
                case "change" ->
                    getStyleClass().add(shown.startsWith("▼") ? "warning-text" : shown.startsWith("▲") ? "" : "subtle");
                case "" -> {}
                default -> getStyleClass().add(style);
            }
        }
    }

    private static final class Row extends TableRow<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("total");
            if (!empty && line != null && line.isSum()) {
                getStyleClass().add("total");
            }
        }
    }
}
