package tongbao.workbench.bulletin;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;

/// Turning pages and how large they are.
final class PageControls {
    private static final List<Zoom> ZOOMS = List.of(
            new Zoom.Fit(1),
            new Zoom.Fit(2),
            new Zoom.Percent(50),
            new Zoom.Percent(75),
            new Zoom.Percent(100),
            new Zoom.Percent(150),
            new Zoom.Percent(200));

    private final PagesPane pages;
    private final Messages messages;
    private final MenuButton zoom = new MenuButton();

    PageControls(PagesPane pages, Messages messages) {
        this.pages = pages;
        this.messages = messages;
        zoom.setId("zoom");
        zoom.getStyleClass().addAll("small", "flat", "zoom");
        zoom.setGraphic(new Icon("zoom-in", 14));
        zoom.setContentDisplay(ContentDisplay.LEFT);
        zoom.setTooltip(new Tooltip(messages.get("bulletin.zoom")));
        zoom.setMinWidth(MenuButton.USE_PREF_SIZE);
        for (var choice : ZOOMS) {
            var item = new MenuItem(name(choice));
            item.setId("zoom-" + choice.key() + (choice instanceof Zoom.Percent(var percent) ? percent : ""));
            item.setOnAction(_ -> choose(choice));
            zoom.getItems().add(item);
        }
        zoom.setText(name(pages.zoom()));
    }

    private void choose(Zoom choice) {
        zoom.setText(name(choice));
        pages.zoom(choice);
    }

    private String name(Zoom choice) {
        return choice instanceof Zoom.Percent(var percent)
                ? percent + "%"
                : messages.get("bulletin.zoom." + choice.key());
    }

    List<Node> nodes() {
        var where = new Label();
        where.setId("where");
        where.getStyleClass().add("secondary");
        where.setMinWidth(0);
        where.textProperty().bind(pages.whereProperty());
        where.managedProperty().bind(where.visibleProperty());
        return List.of(
                turn("chevron-left", "bulletin.page.back", -1),
                where,
                turn("chevron-right", "bulletin.page.on", 1),
                zoom);
    }

    private Button turn(String icon, String key, int rows) {
        var button = new Button("", new Icon(icon, 14));
        button.setId(rows < 0 ? "page-back" : "page-on");
        button.getStyleClass().addAll("small", "flat");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.get(key)));
        button.setAccessibleText(messages.get(key));
        button.setOnAction(_ -> pages.turn(rows));
        return button;
    }
}
