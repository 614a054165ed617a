package tongbao.workbench.statistics;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import tongbao.workbench.ui.Parts;

/// Rows of buttons of which one is chosen.
final class Choices {
    private Choices() {}

    static <T> void fill(HBox into, ToggleGroup group, List<T> values, Function<T, String> name, Consumer<T> chosen) {
        into.getChildren().clear();
        for (var value : values) {
            var button = new ToggleButton(name.apply(value));
            button.setId("choose-" + value.toString().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.setUserData(value);
            button.setToggleGroup(group);
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            if (values.size() > 1) {
                button.getStyleClass()
                        .add(
                                value.equals(values.getFirst())
                                        ? Styles.LEFT_PILL
                                        : value.equals(values.getLast()) ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            }
            button.setOnAction(_ -> {
                button.setSelected(true);
                chosen.accept(value);
            });
            into.getChildren().add(button);
        }
    }

    /// Shows the keys 1, 2, … on the buttons.
    static void number(HBox row) {
        for (var i = 0; i < row.getChildren().size(); i++) {
            if (row.getChildren().get(i) instanceof ToggleButton button) {
                button.setGraphic(Parts.key(Integer.toString(i + 1)));
                button.setContentDisplay(ContentDisplay.RIGHT);
            }
        }
    }

    static void select(ToggleGroup group, Object value) {
        group.getToggles().stream()
                .filter(toggle -> value.equals(toggle.getUserData()))
                .forEach(toggle -> toggle.setSelected(true));
    }
}
