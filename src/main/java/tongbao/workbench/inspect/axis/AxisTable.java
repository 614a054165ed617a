package tongbao.workbench.inspect.axis;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import tongbao.domain.catalogue.Group;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.inspect.AmountText;
import tongbao.workbench.inspect.AnswerSign;
import tongbao.workbench.inspect.Lists;
import tongbao.workbench.ui.ColumnMemory;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Preferences;

/// The subjects under the clause at hand, one row each.
final class AxisTable {
    private final AxisViewModel axis;
    private final Messages messages;
    private final TableView<AxisRow> table = new TableView<>();
    private boolean following;

    AxisTable(AxisViewModel axis, Messages messages, Preferences preferences) {
        this.axis = axis;
        this.messages = messages;
        table.setId("axis-table");
        table.getStyleClass().addAll("dense", "edge-to-edge", "axis-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setItems(axis.rows().listed());
        table.setAccessibleText(messages.get("inspect.axis.subjects"));
        table.setPlaceholder(new Label(messages.get("inspect.worklist.none")));
        table.getColumns().add(column("pick", "", 36, 36, "pick", this::pick));
        table.getColumns().add(column("region", messages.get("inspect.axis.region"), 72, 96, "", this::region));
        table.getColumns().add(column("subject", messages.get("inspect.axis.subject"), 130, 600, "", this::name));
        table.getColumns()
                .add(column(
                        "code",
                        messages.get("inspect.code"),
                        96,
                        120,
                        "",
                        (cell, row) -> cell.setText(row.subject().code())));
        table.getColumns().add(column("state", messages.get("inspect.axis.state"), 96, 120, "", this::state));
        table.getColumns().add(column("count", messages.get("inspect.count"), 60, 76, "number", this::count));
        table.getColumns().add(column("last", messages.get("inspect.last"), 92, 110, "", this::last));
        table.getColumns().add(column("evidence", messages.get("inspect.evidence"), 52, 60, "", this::pictures));
        ColumnMemory.keep(table, "axis", preferences);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                axis.rows().point(Optional.of(row.subject().id()));
            }
        });
        axis.rows().cursorProperty().subscribe(_ -> follow());
        axis.rows().listed().addListener((javafx.collections.ListChangeListener<AxisRow>) _ -> follow());
        axis.revisionProperty().subscribe(_ -> table.refresh());
    }

    Node node() {
        return table;
    }

    void focus() {
        table.requestFocus();
    }

    private void follow() {
        following = true;
        axis.rows().cursorProperty().get().ifPresent(this::select);
        following = false;
    }

    private void select(SubjectId subject) {
        for (var i = 0; i < axis.rows().listed().size(); i++) {
            if (axis.rows().listed().get(i).subject().id().equals(subject)) {
                if (table.getSelectionModel().getSelectedIndex() != i) {
                    table.getSelectionModel().clearAndSelect(i);
                    Lists.reveal(table, i);
                }
                return;
            }
        }
    }

    private static TableColumn<AxisRow, AxisRow> column(
            String id,
            String title,
            double least,
            double most,
            String style,
            BiConsumer<TableCell<AxisRow, AxisRow>, AxisRow> fill) {
        var column = new TableColumn<AxisRow, AxisRow>(title);
        column.setId(id);
        column.setCellValueFactory(row -> new javafx.beans.property.SimpleObjectProperty<>(row.getValue()));
        column.setMinWidth(least);
        column.setMaxWidth(most);
        column.setPrefWidth(Math.min(most, least + 40));
        column.setSortable(false);
        column.setReorderable(false);
        if (!style.isEmpty()) {
            column.getStyleClass().add(style);
        }
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(AxisRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(null);
                setGraphic(null);
                if (!empty && row != null) {
                    fill.accept(this, row);
                }
            }
        });
        return column;
    }

    private void pick(TableCell<AxisRow, AxisRow> cell, AxisRow row) {
        var box = new CheckBox();
        box.setFocusTraversable(false);
        box.setSelected(axis.picks().isPicked(row.subject().id()));
        box.setAccessibleText(messages.get("inspect.axis.pick", row.subject().name()));
        box.setOnAction(_ -> {
            axis.picks().pick(row.subject().id());
            axis.rows().point(Optional.of(row.subject().id()));
        });
        cell.setGraphic(box);
        cell.setAlignment(Pos.CENTER);
    }

    /// Printed once for all rows of a region.
    private void region(TableCell<AxisRow, AxisRow> cell, AxisRow row) {
        var index = cell.getIndex();
        var above = index > 0 && index <= axis.rows().listed().size()
                ? axis.region(axis.rows().listed().get(index - 1))
                : Optional.of("");
        var own = axis.region(row);
        cell.setText(own.equals(above) ? "" : own.orElse(messages.get("inspect.no-region")));
    }

    private void name(TableCell<AxisRow, AxisRow> cell, AxisRow row) {
        cell.setText(row.subject().name());
    }

    private void state(TableCell<AxisRow, AxisRow> cell, AxisRow row) {
        axis.clauseProperty().get().ifPresent(at -> {
            var answer = row.answer(at.code());
            var word = messages.get(AnswerSign.key(answer, at.place().group()));
            cell.setGraphic(AnswerSign.of(at.place(), axis.opened(row)).with(word));
        });
    }

    private void count(TableCell<AxisRow, AxisRow> cell, AxisRow row) {
        axis.clauseProperty()
                .get()
                .ifPresent(at -> cell.setText(AmountText.of(at.place().clause(), row.inspection())));
    }

    private void last(TableCell<AxisRow, AxisRow> cell, AxisRow row) {
        var group = axis.clauseProperty().get().map(at -> at.place().group());
        row.last().ifPresent(answer -> group.ifPresent(it -> cell.setGraphic(plain(answer, it))));
    }

    private Node plain(tongbao.domain.inspection.Answer answer, Group group) {
        var box = AnswerSign.plain(answer).with(messages.get(AnswerSign.key(answer, group)));
        box.getStyleClass().add("small");
        return box;
    }

    private void pictures(TableCell<AxisRow, AxisRow> cell, AxisRow row) {
        var many = axis.clauseProperty()
                .get()
                .map(at -> row.inspection().evidence(at.code()).count())
                .orElse(0L);
        if (many > 0) {
            var box = new HBox(4, new Icon("picture", 14), Parts.whole(Long.toString(many), "muted"));
            box.setAlignment(Pos.CENTER_LEFT);
            cell.setGraphic(box);
        }
    }
}
