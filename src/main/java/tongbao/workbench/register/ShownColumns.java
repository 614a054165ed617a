package tongbao.workbench.register;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import tongbao.workbench.ui.Preferences;

/// Which columns of a table are shown, how wide they are and by which it is sorted, kept from one opening to the next.
final class ShownColumns {
    private final TableView<?> table;
    private final Preferences preferences;
    private boolean restoring = true;

    private ShownColumns(TableView<?> table, Preferences preferences) {
        this.table = table;
        this.preferences = preferences;
    }

    /// Restores what was kept for `table`, then keeps what becomes of it.
    static void remember(TableView<?> table, Preferences preferences) {
        new ShownColumns(table, preferences).start();
    }

    private String name(String what) {
        return "register." + table.getId() + "." + what;
    }

    private void start() {
        preferences.find(name("columns")).ifPresent(kept -> {
            Set<String> shown = new HashSet<>(Arrays.asList(kept.split(",", -1)));
            table.getColumns().forEach(column -> column.setVisible(shown.contains(column.getId())));
        });
        for (var column : table.getColumns()) {
            column.setPrefWidth(preferences.number(name("width." + column.getId()), column.getPrefWidth()));
            column.visibleProperty().subscribe(_ -> keepShown());
            column.widthProperty().subscribe((_, width) -> {
                if (!restoring && table.getScene() != null) {
                    preferences.keep(name("width." + column.getId()), Long.toString(Math.round(width.doubleValue())));
                }
            });
        }
        restoring = false;
    }

    private void keepShown() {
        if (!restoring) {
            preferences.keep(
                    name("columns"),
                    table.getColumns().stream()
                            .filter(TableColumn::isVisible)
                            .map(TableColumn::getId)
                            .collect(Collectors.joining(",")));
        }
    }
}
