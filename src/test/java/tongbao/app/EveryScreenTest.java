package tongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.app.sample.SampleRound;
import tongbao.workbench.Fixture;
import tongbao.workbench.Screens;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Theme;

/// What holds for every screen alike, seen over the sample round: whatever is added to [ScreenMakers] is held to it.
class EveryScreenTest extends WindowTest {
    @Override
    protected void fill(Fixture fixture) {
        SampleRound.write(store);
    }

    @Override
    protected void screens(Session at, Map<Place, Supplier<Screen>> into) {
        into.putAll(ScreenMakers.of(
                at, files, (_, _) -> Optional.empty(), _ -> {}, Optional.empty(), Optional.of(_ -> {})));
    }

    @Test
    void everyPlaceThatIsOfferedHasItsScreen() {
        var made = ScreenMakers.of(
                        session, files, (_, _) -> Optional.empty(), _ -> {}, Optional.empty(), Optional.of(_ -> {}))
                .keySet();

        assertThat(made)
                .isEqualTo(new TreeSet<>(
                        Arrays.stream(Place.values()).filter(Place::isBuilt).toList()));
    }

    @Test
    void everyControlHasANameForTheScreenReader(FxRobot robot) throws Exception {
        var unnamed = new ArrayList<String>();
        onEveryScreen(
                robot,
                place -> walk(stage.getScene().getRoot(), node -> {
                    if (node.isFocusTraversable() && !isNamed(node)) {
                        unnamed.add(place + ": " + path(node));
                    }
                }));

        assertThat(unnamed)
                .describedAs("controls without text, accessible text or a label for them")
                .isEmpty();
    }

    @Test
    void nothingIsCutOutsideTheListsAtTheSmallestUsualScreen(FxRobot robot) throws Exception {
        var cut = new ArrayList<String>();
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            speak(robot, language);
            onEveryScreen(
                    robot,
                    place -> walk(stage.getScene().getRoot(), node -> {
                        if (node instanceof Labeled labeled && isCut(labeled)) {
                            cut.add(place + " " + language + ": " + labeled.getText());
                        }
                    }));
        }

        assertThat(cut).describedAs("texts cut to “…” at 1366 by 768").isEmpty();
    }

    @Test
    void picturesOfEveryScreenInEveryDress(FxRobot robot) throws Exception {
        onEveryScreen(robot, place -> picture(place, "light-zh"));
        robot.interact(() -> session.themeProperty().set(Theme.DARK));
        onEveryScreen(robot, place -> picture(place, "dark-zh"));
        robot.interact(() -> session.themeProperty().set(Theme.LIGHT));
        onEveryScreen(robot, place -> Screens.captureDouble(stage.getScene(), "every-" + place.key() + "-double-zh"));
        size(robot, 1093, 614);
        var pushed = new ArrayList<String>();
        onEveryScreen(robot, place -> {
            picture(place, "small-zh");
            pushed.addAll(pushedOut(place));
        });
        size(robot, 1366, 768);
        speak(robot, Locale.ENGLISH);
        onEveryScreen(robot, place -> picture(place, "light-en"));
        size(robot, 1093, 614);
        onEveryScreen(robot, place -> {
            picture(place, "small-en");
            pushed.addAll(pushedOut(place));
        });
        size(robot, 1366, 768);

        assertThat(pushed)
                .describedAs("screens that need more room than 1093 by 614 and push the frame out of the window")
                .isEmpty();
    }

    /// What of the frame does not lie wholly within the window.
    private List<String> pushedOut(Place place) {
        var scene = stage.getScene();
        return List.of(".rail", ".top-bar", ".status-bar").stream()
                .map(part -> scene.getRoot().lookup(part))
                .filter(part -> {
                    var at = part.localToScene(part.getLayoutBounds());
                    return at.getMinX() < -0.5
                            || at.getMinY() < -0.5
                            || at.getMaxX() > scene.getWidth() + 0.5
                            || at.getMaxY() > scene.getHeight() + 0.5;
                })
                .map(part -> place + " " + session.messages().locale() + " " + part.getStyleClass())
                .toList();
    }

    private void picture(Place place, String dress) {
        Screens.capture(stage.getScene(), "every-" + place.key() + "-" + dress);
    }

    private void onEveryScreen(FxRobot robot, Consumer<Place> work) throws Exception {
        for (var place : Place.values()) {
            if (place.isBuilt()) {
                robot.interact(() -> session.go(place));
                until(() -> session.background().jobs().isEmpty());
                settle();
                robot.interact(() -> {
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                    work.accept(place);
                });
            }
        }
    }

    private static void walk(Node node, Consumer<Node> see) {
        if (!node.isVisible()) {
            return;
        }
        see.accept(node);
        if (node instanceof ComboBoxBase<?> || node instanceof Spinner<?>) {
            return; // what lies inside is heard under the name of the whole
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, see));
        }
    }

    private boolean isNamed(Node node) {
        var own = node instanceof Labeled labeled ? Optional.ofNullable(labeled.getText()) : Optional.<String>empty();
        return own.filter(text -> !text.isBlank()).isPresent()
                || Optional.ofNullable(node.getAccessibleText())
                        .filter(text -> !text.isBlank())
                        .isPresent()
                || hasLabel(node);
    }

    private boolean hasLabel(Node node) {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(each -> each instanceof Label label && node.equals(label.getLabelFor()));
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.getTooltip() == null
                && !isInList(labeled)
                && labeled.getWidth() > 0
                && labeled.getChildrenUnmodifiable().stream()
                        .anyMatch(child -> child instanceof Text text
                                && !text.getText().equals(labeled.getText())
                                && text.getText().endsWith(labeled.getEllipsisString()));
    }

    private static boolean isInList(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof IndexedCell<?>) {
                return true;
            }
        }
        return false;
    }

    private static String path(Node node) {
        var names = new ArrayList<String>();
        for (Node each = node; each != null && names.size() < 4; each = each.getParent()) {
            names.add(each.getClass().getSimpleName() + (each.getId() == null ? "" : "#" + each.getId()));
        }
        return String.join(" in ", names);
    }
}
