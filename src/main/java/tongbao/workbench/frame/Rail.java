package tongbao.workbench.frame;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Session;

/// The ten places at the left. Those that are not built yet are shown and say why when they are pressed.
final class Rail extends VBox {
    private final Map<Place, ToggleButton> items = new EnumMap<>(Place.class);

    Rail(Session session, Consumer<Place> go) {
        getStyleClass().add("rail");
        var logo = new HBox(new Icon("logo", 20));
        logo.getStyleClass().add("rail-logo");
        getChildren().add(logo);
        for (var place : Place.values()) {
            if (place.inRail() != place) {
                continue;
            }
            var item = item(session, place, go);
            items.put(place, item);
            if (place == Place.REVIEW) {
                new AwaitedSign(session, item).follow(sceneProperty());
            }
            if (place == Place.SETTINGS) {
                getChildren().add(Parts.space());
            }
            getChildren().add(item);
        }
        session.placeProperty().subscribe(this::mark);
    }

    private ToggleButton item(Session session, Place place, Consumer<Place> go) {
        var messages = session.messages();
        var name = messages.get("place." + place.key());
        var item = new ToggleButton(name, Icon.of(place));
        item.setId("rail-" + place.key());
        item.getStyleClass().add("rail-item");
        item.setContentDisplay(ContentDisplay.TOP);
        item.setAccessibleText(name);
        var key = "Ctrl+" + place.digit();
        if (place.isBuilt()) {
            item.setTooltip(new Tooltip(messages.get("frame.tip", name, key)));
        } else {
            var why = messages.get("frame.later." + place.key());
            item.getStyleClass().add("later");
            item.setTooltip(new Tooltip(why));
            item.setAccessibleHelp(why);
        }
        item.setOnAction(_ -> {
            mark(session.placeProperty().get()); // the mark moves with the place, not with the press
            go.accept(place);
        });
        return item;
    }

    private void mark(Place front) {
        items.forEach((place, item) -> item.setSelected(place == front.inRail()));
    }

    /// Signs only, where the window is narrow.
    void narrow(boolean narrow) {
        getStyleClass().remove("narrow");
        if (narrow) {
            getStyleClass().add("narrow");
        }
        items.values()
                .forEach(item -> item.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TOP));
    }
}
