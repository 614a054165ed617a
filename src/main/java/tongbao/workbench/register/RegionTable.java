package tongbao.workbench.register;

import atlantafx.base.theme.Tweaks;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.RegionDrag;

/// The regions in protocol order, each indented below what it lies in.
final class RegionTable {
    private static final double STEP = 20;

    private final Messages messages;
    private final TableView<Inventory.Place> table = new TableView<>();
    private Optional<RegionCode> wanted = Optional.empty();

    /// @param viewModel puts regions into another order
    RegionTable(Messages messages, Words words, RegisterViewModel viewModel) {
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
        table.setItems(viewModel.places());
        var drag = new RegionDrag<>(Inventory.Place::region, viewModel::moveOnto);
        table.setRowFactory(_ -> {
            var row = new TableRow<Inventory.Place>();
            drag.follow(row);
            return row;
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var chosen = table.getSelectionModel().getSelectedItem();
            var by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
            if (event.isAltDown() && by != 0 && chosen != null) {
                wanted = Optional.of(chosen.region().code());
                viewModel.move(chosen.region().code(), by);
                event.consume();
            }
        });
        viewModel.inventoryProperty().subscribe(_ -> wanted.ifPresent(this::choose));
    }

    /// The region that was moved stays chosen where it stands now.
    private void choose(RegionCode code) {
        for (var place : table.getItems()) {
            if (place.region().code().equals(code)) {
                table.getSelectionModel().select(place);
                table.getFocusModel().focus(table.getItems().indexOf(place));
            }
        }
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
