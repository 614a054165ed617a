package tongbao.workbench.ui;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// A button that opens the list of a table's columns, to show or hide them and to sort by one of them with the keys
/// alone.
public final class ColumnChoice {
    private ColumnChoice() {}

    /// Fills `button` with the columns of `table`. Sorting by the same column again turns the order round.
    public static <T> void fill(MenuButton button, TableView<T> table, Messages messages) {
        var sort = new Menu(messages.get("columns.sort"));
        for (var column : table.getColumns()) {
            var item = new CheckMenuItem(column.getText());
            item.setId("show-" + column.getId());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            button.getItems().add(item);
            var by = new MenuItem(column.getText());
            by.setId("sort-" + column.getId());
            by.setOnAction(_ -> sort(table, column));
            sort.getItems().add(by);
        }
        var none = new MenuItem(messages.get("columns.sort.none"));
        none.setId("sort-none");
        none.setOnAction(_ -> table.getSortOrder().clear());
        sort.getItems().addFirst(none);
        button.getItems().add(new SeparatorMenuItem());
        button.getItems().add(sort);
        button.setAccessibleText(messages.get("columns.name"));
    }

    private static <T> void sort(TableView<T> table, TableColumn<T, ?> column) {
        var again = !table.getSortOrder().isEmpty()
                && table.getSortOrder().getFirst().equals(column);
        column.setSortType(
                again && column.getSortType() == TableColumn.SortType.ASCENDING
                        ? TableColumn.SortType.DESCENDING
                        : TableColumn.SortType.ASCENDING);
        table.getSortOrder().clear();
        table.getSortOrder().add(column);
    }
}
