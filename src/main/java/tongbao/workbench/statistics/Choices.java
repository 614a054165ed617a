package tongbao.workbench.statistics;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// Rows of buttons of which one is chosen.
final class Choices {
    private Choices() {}

    static <T> void fill(
            HBox into,
            ToggleGroup group,
            List<T> values,
            java.util.function.Function<T, String> name,
            java.util.function.Consumer<T> chosen) {
        into.getChildren().clear();
        for (var value : values) {
            var button = new ToggleButton(name.apply(value));
            button.setId("choose-" + value.toString().toLowerCase(java.util.Locale.ROOT));
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

    static void select(ToggleGroup group, Object value) {
        group.getToggles().stream()
                .filter(toggle -> value.equals(toggle.getUserData()))
                .forEach(toggle -> toggle.setSelected(true));
    }
}
