package tongbao.workbench.settings;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.RegionDrag;
import tongbao.workbench.ui.Session;

/// 地区顺序: the regions in protocol order, each indented below what it lies in, moved by dragging, by buttons and by
/// Alt and an arrow.
final class RegionsPane extends VBox {
    private static final double ROW = 28;
    private static final double STEP = 20;
    private static final int MOST = 10;

    private final Messages messages;
    private final RegionsViewModel viewModel;
    private final ListView<Region> list = new ListView<>();
    private final Label chosen = new Label();
    private final HBox none;
    private final HBox moving;
    private final Button up;
    private final Button down;
    /// What was moved; it stays chosen where it stands then.
    private Optional<RegionCode> wanted = Optional.empty();

    RegionsPane(Session session) {
        super(8);
        messages = session.messages();
        viewModel = new RegionsViewModel(session);
        up = Parts.button(messages.get("settings.regions.up"), "Alt ↑", () -> move(-1));
        up.setId("regions-up");
        down = Parts.button(messages.get("settings.regions.down"), "Alt ↓", () -> move(1));
        down.setId("regions-down");
        chosen.setId("regions-chosen");
        chosen.getStyleClass().add("secondary");
        moving = new HBox(8, up, down, chosen);
        moving.setAlignment(Pos.CENTER_LEFT);
        none = new HBox(
                8,
                Glyph.HINT.with(messages.get("settings.regions.none")),
                Parts.button(messages.get("settings.regions.register"), "", () -> session.go(Place.REGISTER)));
        none.setId("regions-none");
        none.setAlignment(Pos.CENTER_LEFT);
        list.setId("regions-order");
        list.setAccessibleText(messages.get("settings.regions.list"));
        list.getStyleClass().add("rows");
        list.setFixedCellSize(ROW);
        list.setMaxWidth(560);
        var drag = new RegionDrag<Region>(region -> region, this::moveOnto);
        list.setCellFactory(_ -> {
            var row = new Row();
            drag.follow(row);
            return row;
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
            if (event.isAltDown() && by != 0) {
                event.consume();
                move(by);
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> tell());
        for (var part : new Node[] {none, list, moving}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        getChildren().addAll(none, list, moving);
        viewModel.regionsProperty().subscribe(regions -> show(regions.orElse(Regions.NONE), regions.isPresent()));
    }

    /// It comes to the front.
    void look() {
        viewModel.show();
    }

    /// It goes.
    void rest() {
        viewModel.hide();
    }

    private Optional<Region> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void move(int by) {
        selected().ifPresent(region -> viewModel.move(region.code(), by));
    }

    private void moveOnto(RegionCode moved, RegionCode target) {
        wanted = Optional.of(moved);
        viewModel.moveOnto(moved, target);
    }

    private void show(Regions regions, boolean wasRead) {
        var kept = wanted.or(() -> selected().map(Region::code));
        wanted = Optional.empty();
        list.getItems().setAll(regions.all());
        list.setPrefHeight(Math.min(MOST, regions.all().size()) * ROW + 2);
        none.setVisible(wasRead && regions.all().isEmpty());
        list.setVisible(!regions.all().isEmpty());
        moving.setVisible(!regions.all().isEmpty());
        kept.flatMap(regions::find).ifPresent(region -> {
            list.getSelectionModel().select(region);
            list.getFocusModel().focus(list.getItems().indexOf(region));
        });
        tell();
    }

    private void tell() {
        var rank = selected().map(viewModel::rank);
        up.setDisable(rank.filter(at -> at.at() > 1).isEmpty());
        down.setDisable(rank.filter(at -> at.at() < at.of()).isEmpty());
        chosen.setText(selected()
                .map(region -> messages.get(
                        "settings.regions.chosen",
                        region.name(),
                        viewModel.rank(region).at(),
                        viewModel.rank(region).of()))
                .orElseGet(() -> messages.get("settings.regions.unchosen")));
    }

    private final class Row extends ListCell<Region> {
        private final Pane indent = new Pane();

        Row() {
            setGraphicTextGap(0);
        }

        @Override
        protected void updateItem(Region region, boolean empty) {
            super.updateItem(region, empty);
            var isBlank = empty || region == null;
            setText(isBlank ? null : region.name());
            setGraphic(isBlank ? null : indent);
            indent.setMinWidth(isBlank ? 0 : viewModel.depth(region) * STEP);
        }
    }
}
