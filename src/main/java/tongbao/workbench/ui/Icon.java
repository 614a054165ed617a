package tongbao.workbench.ui;

import java.util.Optional;
import java.util.ResourceBundle;
import javafx.beans.DefaultProperty;
import javafx.beans.NamedArg;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;

/// A line drawing on a grid of 24, named in `icons.properties`, in the colour of the text it stands beside. Can be
/// written in FXML: `<Icon name="search" size="16"/>`.
@DefaultProperty("children")
public final class Icon extends Pane {
    private static final ResourceBundle PATHS = ResourceBundle.getBundle("tongbao.workbench.ui.icons");

    /// @param size of its side in pixels: 14, 16 or 20
    /// @throws java.util.MissingResourceException if no drawing bears `name`
    public Icon(@NamedArg("name") String name, @NamedArg("size") double size) {
        getStyleClass().add("icon");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        var path = new SVGPath();
        path.setContent(PATHS.getString(name));
        path.getStyleClass().add("stroke");
        var scale = size / 24;
        // the stroke is scaled with the drawing: 1.35 px on screen, 1.5 at 20
        path.setStrokeWidth((size >= 20 ? 1.5 : 1.35) / scale);
        path.getTransforms().add(new javafx.scene.transform.Scale(scale, scale, 0, 0));
        path.setManaged(false);
        getChildren().add(path);
        setMouseTransparent(true);
    }

    /// The drawing of a place of the rail.
    public static Icon of(Place place) {
        return new Icon(place.key(), 20);
    }

    /// Whether there is a drawing of this name.
    public static Optional<String> find(String name) {
        return PATHS.containsKey(name) ? Optional.of(PATHS.getString(name)) : Optional.empty();
    }
}
