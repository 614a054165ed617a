package tongbao.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Duration;

/// Keeps the columns of a table as the person left them: their order, which of them are shown, how wide, and by which
/// the rows are sorted. Columns are known by their ids; one that is new keeps its own place and width.
public final class ColumnMemory<T> {
    /// A drag of a head moves many times; it is written when it rests.
    private static final Duration REST = Duration.millis(400);

    private final TableView<T> table;
    private final String name;
    private final Preferences preferences;
    private final PauseTransition rest = new PauseTransition(REST);

    private ColumnMemory(TableView<T> table, String name, Preferences preferences) {
        this.table = table;
        this.name = name;
        this.preferences = preferences;
        rest.setOnFinished(_ -> write());
    }

    /// Puts the columns of `table` as they were kept under `name`, and keeps them from now on.
    public static <T> void keep(TableView<T> table, String name, Preferences preferences) {
        var memory = new ColumnMemory<T>(table, name, preferences);
        memory.restore();
        table.getColumns().subscribe(memory.rest::playFromStart);
        table.getSortOrder().subscribe(memory.rest::playFromStart);
        table.getColumns().forEach(column -> {
            column.widthProperty().subscribe((_, _) -> memory.rest.playFromStart());
            column.visibleProperty().subscribe((_, _) -> memory.rest.playFromStart());
            column.sortTypeProperty().subscribe((_, _) -> memory.rest.playFromStart());
        });
    }

    private String columns() {
        return "columns-" + name;
    }

    private String sort() {
        return "sort-" + name;
    }

    private void write() {
        preferences.keep(
                columns(),
                table.getColumns().stream()
                        .map(column -> column.getId() + ":" + Math.round(column.getWidth()) + ":" + column.isVisible())
                        .collect(Collectors.joining(",")));
        preferences.keep(
                sort(),
                table.getSortOrder().stream()
                        .map(column -> column.getId() + ":" + column.getSortType())
                        .collect(Collectors.joining(",")));
    }

    private void restore() {
        var known = new ArrayList<TableColumn<T, ?>>(table.getColumns());
        var ordered = new ArrayList<TableColumn<T, ?>>();
        for (var part : parts(columns())) {
            known.stream()
                    .filter(column -> part.getFirst().equals(column.getId()))
                    .findFirst()
                    .ifPresent(column -> {
                        if (part.size() > 2 && part.get(1).matches("\\d{2,4}")) {
                            column.setPrefWidth(Double.parseDouble(part.get(1)));
                            column.setVisible(Boolean.parseBoolean(part.get(2)));
                        }
                        ordered.add(column);
                    });
        }
        for (var column : known) {
            if (!ordered.contains(column)) {
                ordered.add(Math.min(known.indexOf(column), ordered.size()), column);
            }
        }
        table.getColumns().setAll(ordered);
        for (var part : parts(sort())) {
            known.stream()
                    .filter(column -> part.getFirst().equals(column.getId()))
                    .findFirst()
                    .ifPresent(column -> {
                        column.setSortType(
                                part.getLast().equals("DESCENDING")
                                        ? TableColumn.SortType.DESCENDING
                                        : TableColumn.SortType.ASCENDING);
                        table.getSortOrder().add(column);
                    });
        }
    }

    private List<List<String>> parts(String key) {
        return preferences.find(key).stream()
                .flatMap(text -> List.of(text.split(",", -1)).stream())
                .filter(text -> !text.isBlank())
                .map(text -> List.of(text.split(":", -1)))
                .toList();
    }
}
