package tongbao.workbench.inspect.mark;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The bar over the picture: what it belongs to, steps back and forth, zoom, what of it is seen, the way out.
final class MarkBar {
    private final Label subject = new Label();
    private final Label clause = new Label();
    private final Label title = new Label();
    private final Map<View, ToggleButton> views = new EnumMap<>(View.class);
    private final HBox node = new HBox(8);

    MarkBar(MarkDesk desk, MarkingViewModel marking, MarkCanvas canvas, Messages messages, Consumer<View> look) {
        node.getStyleClass().add("mark-bar");
        node.setAlignment(Pos.CENTER_LEFT);
        for (var label : new Label[] {subject, clause, title}) {
            label.setMinWidth(24);
        }
        title.setId("mark-title");
        title.getStyleClass().add("section-title");
        var percent = Parts.column("", 40, Pos.CENTER);
        canvas.zoomProperty().subscribe(zoom -> percent.setText(Math.round(zoom.doubleValue() * 100) + "%"));
        var back = icon("undo", messages.get("inspect.mark.undo"), marking::undo);
        var forth = icon("redo", messages.get("inspect.mark.redo"), marking::redo);
        var fit = Parts.button(messages.get("inspect.mark.fit"), "F", canvas::fit);
        var close = Parts.button(messages.get("inspect.viewer.close"), "Esc", desk::close);
        close.setId("close-viewer");
        close.getStyleClass().add("flat");
        fit.setFocusTraversable(false);
        close.setFocusTraversable(false);
        node.getChildren()
                .addAll(
                        icon("chevron-left", messages.get("inspect.viewer.close"), desk::close),
                        subject,
                        new Icon("chevron-right", 14),
                        clause,
                        new Icon("chevron-right", 14),
                        title,
                        Parts.space(),
                        back,
                        forth,
                        Parts.divider(),
                        icon("zoom-out", messages.get("inspect.mark.smaller"), () -> canvas.zoom(0.8)),
                        percent,
                        icon("zoom-in", messages.get("inspect.mark.larger"), () -> canvas.zoom(1.25)),
                        fit,
                        Parts.divider(),
                        views(messages, look),
                        close);
    }

    private static Button icon(String name, String what, Runnable action) {
        var button = new Button("", new Icon(name, 16));
        button.getStyleClass().add("flat");
        button.setAccessibleText(what);
        button.setTooltip(new Tooltip(what));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private HBox views(Messages messages, Consumer<View> look) {
        var group = new ToggleGroup();
        var pills = new HBox();
        pills.setAlignment(Pos.CENTER);
        var all = View.values();
        for (var view : all) {
            var button = new ToggleButton(messages.get(view.key()));
            button.setToggleGroup(group);
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setFocusTraversable(false);
            button.getStyleClass()
                    .addAll(
                            "small",
                            view == all[0] ? "left-pill" : view == all[all.length - 1] ? "right-pill" : "center-pill");
            button.setOnAction(_ -> look.accept(view));
            views.put(view, button);
            pills.getChildren().add(button);
        }
        return pills;
    }

    void show(View view) {
        views.forEach((of, button) -> button.setSelected(of == view));
    }

    void show(String of, String asked, String what) {
        subject.setText(of);
        clause.setText(asked);
        title.setText(what);
    }

    Node node() {
        return node;
    }
}
