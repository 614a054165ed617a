package tongbao.workbench.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/// Keeps the dividers of a split pane where the person let go of them.
public final class SplitMemory {
    private SplitMemory() {}

    /// Puts the dividers where they were let go of, at first to `usual`, and keeps them from now on.
    ///
    /// @param usual shares of the width, from the left
    public static void keep(SplitPane panes, String name, Preferences preferences, double... usual) {
        place(panes, name, preferences, usual);
        watch(panes, () -> name, preferences);
    }

    /// Puts the dividers where they were let go of under `name`, or to `usual`.
    public static void place(SplitPane panes, String name, Preferences preferences, double... usual) {
        panes.setDividerPositions(preferences
                .find(key(name))
                .flatMap(SplitMemory::read)
                .filter(kept -> kept.length == usual.length)
                .orElse(usual));
    }

    /// Keeps the dividers whenever one is let go of.
    ///
    /// @param name what they are kept under at that moment
    public static void watch(SplitPane panes, Supplier<String> name, Preferences preferences) {
        panes.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getTarget() instanceof Node node && isDivider(node)) {
                preferences.keep(
                        key(name.get()),
                        Arrays.stream(panes.getDividerPositions())
                                .mapToObj(position -> Double.toString(Math.rint(position * 1000) / 1000))
                                .collect(Collectors.joining(",")));
            }
        });
    }

    private static boolean isDivider(Node node) {
        return node.getStyleClass().contains("split-pane-divider")
                || (node.getParent() != null && node.getParent().getStyleClass().contains("split-pane-divider"));
    }

    private static String key(String name) {
        return "panes-" + name;
    }

    private static Optional<double[]> read(String text) {
        try {
            return Optional.of(Arrays.stream(text.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
