package tongbao.workbench.inspect.axis;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.Group;
import tongbao.workbench.inspect.ClausesViewModel.Filter;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// What stands over the subjects: the clause at hand, how to look at it, and which subjects are listed.
final class AxisHead {
    private final AxisViewModel axis;
    private final Messages messages;
    private final HBox kind = new HBox();
    private final Label name = new Label();
    private final Label where = new Label();
    private final Label position = Parts.whole("", "muted", "small");
    private final Label guide = new Label();
    private final Tooltip tip = new Tooltip();
    private final Map<Filter, ToggleButton> filters = new EnumMap<>(Filter.class);
    private final VBox node;

    AxisHead(AxisViewModel axis, Messages messages) {
        this.axis = axis;
        this.messages = messages;
        name.getStyleClass().add("pane-title");
        name.setId("axis-clause");
        where.getStyleClass().addAll("muted", "small");
        where.setMinWidth(0);
        guide.setMinWidth(0);
        guide.setTooltip(tip);
        tip.setWrapText(true);
        tip.setMaxWidth(480);
        kind.setAlignment(Pos.CENTER);
        var back = Parts.button(messages.get("inspect.axis.previous"), "[", () -> axis.step(-1));
        var on = Parts.button(messages.get("inspect.axis.next"), "]", () -> axis.step(+1));
        back.setFocusTraversable(false);
        on.setFocusTraversable(false);
        var title = new HBox(8, kind, name, where, Parts.space(), position, back, on);
        title.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("title-line");
        var how = new HBox(8, Parts.whole(messages.get("inspect.guide"), "muted"), guide);
        how.setAlignment(Pos.CENTER_LEFT);
        var top = new VBox(6, title, how);
        top.getStyleClass().add("axis-title");
        node = new VBox(top, bar());
        axis.clauseProperty().subscribe(_ -> show());
        axis.revisionProperty().subscribe(_ -> count());
        axis.rows().listed().addListener((javafx.collections.ListChangeListener<AxisRow>) _ -> show());
    }

    private Node bar() {
        var group = new ToggleGroup();
        var key = Parts.key("V");
        HBox.setMargin(key, new Insets(0, 8, 0, 8));
        var pills = new HBox();
        pills.setAlignment(Pos.CENTER_LEFT);
        var all = Filter.values();
        for (var filter : all) {
            var button = new ToggleButton();
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setId("axis-" + filter.name().toLowerCase(Locale.ROOT));
            button.getStyleClass()
                    .addAll(
                            "small",
                            filter == all[0]
                                    ? "left-pill"
                                    : filter == all[all.length - 1] ? "right-pill" : "center-pill");
            switch (filter) {
                case ALL -> {}
                case UNSEEN -> button.setGraphic(Glyph.UNSEEN.alone(""));
                case PROBLEM -> button.setGraphic(Glyph.PROBLEM.alone(""));
                case UNDECIDED -> button.setGraphic(Glyph.UNDECIDED.alone(""));
            }
            button.setOnAction(_ -> {
                if (axis.filter().answerProperty().get() == filter) {
                    axis.list();
                    button.setSelected(true);
                } else {
                    axis.filter().answerProperty().set(filter);
                }
            });
            filters.put(filter, button);
            pills.getChildren().add(button);
        }
        pills.getChildren().add(key);
        axis.filter().answerProperty().subscribe(now -> filters.forEach((of, button) -> button.setSelected(of == now)));
        var hide = new CheckBox(messages.get("inspect.hide-done"));
        hide.setId("axis-hide-done");
        hide.setFocusTraversable(false);
        hide.setMinWidth(Region.USE_PREF_SIZE);
        hide.setGraphic(Parts.key("H"));
        hide.setContentDisplay(ContentDisplay.RIGHT);
        hide.selectedProperty().bindBidirectional(axis.filter().hideDoneProperty());
        var pickAll = Parts.button(messages.get("inspect.axis.pick-all"), "Ctrl A", () -> axis.pickAll(false));
        var pickUnseen = Parts.button(messages.get("inspect.axis.pick-unseen"), "U", () -> axis.pickAll(true));
        pickAll.setId("pick-all");
        pickUnseen.setId("pick-unseen");
        for (var button : List.of(pickAll, pickUnseen)) {
            button.getStyleClass().addAll("flat", "small");
            button.setFocusTraversable(false);
        }
        var bar = new HBox(8, pills, hide, Parts.space(), pickAll, pickUnseen);
        bar.getStyleClass().add("pane-bar");
        return bar;
    }

    Node node() {
        return node;
    }

    private void show() {
        axis.clauseProperty().get().ifPresent(at -> {
            var place = at.place();
            kind.getChildren()
                    .setAll(Parts.tag(place.group().name(), place.group().kind() == Group.Kind.VETO ? "danger" : ""));
            name.setText(place.clause().name());
            where.setText(place.indicator().name());
            var all = axis.clauses();
            position.setText(messages.get("inspect.axis.position", all.indexOf(at) + 1, all.size()));
            var text = place.clause().text() + place.clause().guide();
            guide.setText(text.replace('\n', ' '));
            tip.setText(text);
        });
        count();
    }

    private void count() {
        filters.forEach((filter, button) -> button.setText(
                messages.get("inspect.filter." + filter.name().toLowerCase(Locale.ROOT), axis.count(filter))));
    }
}
