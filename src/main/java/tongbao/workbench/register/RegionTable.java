package tongbao.workbench.register;

import atlantafx.base.theme.Tweaks;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Messages;

/// The regions in protocol order, each indented below what it lies in.
final class RegionTable {
    private static final double STEP = 20;

    private final Messages messages;
    private final TableView<Inventory.Place> table = new TableView<>();

    RegionTable(Messages messages, Words words, ObservableList<Inventory.Place> places) {
        this.messages = messages;
        table.setId("regions");
        table.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        table.setFixedCellSize(28);
        table.setAccessibleText(messages.get("register.tab.regions"));
        var name = column("region", 320, place -> place.region().name());
        name.setCellFactory(_ -> new IndentedCell());
        table.getColumns().add(name);
        table.getColumns()
                .add(column("region.code", 120, place -> place.region().code().value()));
        table.getColumns()
                .add(column("region.short", 120, place -> place.region().shortName()));
        table.getColumns()
                .add(column(
                        "region.kind", 100, place -> words.name(place.region().kind())));
        table.getColumns().add(number("region.sites", Inventory.Place::sites));
        table.getColumns().add(number("region.accounts", Inventory.Place::accounts));
        table.getColumns().add(number("region.channels", Inventory.Place::channels));
        table.getColumns().forEach(column -> column.setSortable(false)); // the order is the office's
        table.setItems(places);
    }

    TableView<Inventory.Place> node() {
        return table;
    }

    private TableColumn<Inventory.Place, String> column(
            String key, double width, Function<Inventory.Place, String> value) {
        var column = new TableColumn<Inventory.Place, String>(messages.get("register.column." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    private TableColumn<Inventory.Place, String> number(String key, Function<Inventory.Place, Integer> value) {
        var column = column(key, 90, place -> Integer.toString(value.apply(place)));
        column.getStyleClass().add("number");
        return column;
    }

    private static final class IndentedCell extends TableCell<Inventory.Place, String> {
        private final Region indent = new Region();

        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty ? null : name);
            var place = getTableRow() == null ? null : getTableRow().getItem();
            indent.setMinWidth(place == null ? 0 : place.depth() * STEP);
            setGraphic(empty ? null : indent);
        }
    }
}
