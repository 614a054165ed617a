package tongbao.workbench.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The small parts every screen is made of, as measured in the drawings.
public final class Parts {
    private Parts() {}

    /// A key cap: `Ctrl K`.
    public static Label key(String text) {
        return whole(text, "key");
    }

    /// A word in a thin frame.
    ///
    /// @param tone `danger`, `warning`, `success`, `accent`, or empty text for a plain one
    public static Label tag(String text, String tone) {
        var tag = whole(text, "tag");
        if (!tone.isEmpty()) {
            tag.getStyleClass().add(tone);
        }
        return tag;
    }

    /// A number beside a title, in a round field.
    public static Label badge(String text) {
        return whole(text, "badge");
    }

    /// A label that is never cut to "…".
    public static Label whole(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// A label that takes as many lines as its words need.
    public static Label wrapped(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A label that takes what room there is in its line, and is cut to “…” where that is too little.
    public static Label cut(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    /// A label of one column, cut where it is too long; the whole text is then its tooltip.
    public static Label column(String text, double width, Pos alignment, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        label.setAlignment(alignment);
        return label;
    }

    /// What pushes the following to the far side.
    public static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }

    /// A thin upright line between groups in a bar.
    public static Region divider() {
        var line = new Region();
        line.getStyleClass().add("divider");
        return line;
    }

    /// A button that shows its key behind its name.
    public static Button button(String text, String key, Runnable action) {
        var button = new Button(text);
        if (!key.isEmpty()) {
            button.setGraphic(key(key));
            button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        }
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A link in a line of text.
    public static Button link(String text, Runnable action) {
        var link = button(text, "", action);
        link.getStyleClass().add("link");
        return link;
    }

    /// What stands where there is nothing yet: what to do first, at one third of the height, and its buttons.
    public static Node empty(String title, String sentence, Node... actions) {
        var text = new Label(sentence);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        var buttons = new HBox(8, actions);
        buttons.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(8, whole(title, "pane-title"), text, buttons);
        box.getStyleClass().add("empty");
        box.setMaxWidth(560);
        var above = new Region();
        above.setMinHeight(0);
        var below = new Region();
        var column = new VBox(above, box, below);
        above.prefHeightProperty().bind(column.heightProperty().multiply(0.25));
        VBox.setVgrow(below, Priority.ALWAYS);
        return column;
    }
}
