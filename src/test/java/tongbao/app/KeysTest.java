package tongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;

/// The sheet of keys holds every key there is and no other: what the screens take, what stands on their buttons.
class KeysTest extends WindowTest {
    /// Keys that are taken only while something is open on the screen, or by the row that has the focus.
    private static final Set<String> AT_TIMES = Set.of(
            "REGISTER Ctrl Enter",
            "REGISTER Enter",
            "CATALOGUE Ctrl Z",
            "STATISTICS Enter",
            "INSPECT Ctrl V",
            "FINDINGS Ctrl A",
            "FINDINGS Shift ↑",
            "FINDINGS Shift ↓");
    private static final Map<String, KeyCode> NAMED = Map.ofEntries(
            Map.entry("[", KeyCode.OPEN_BRACKET),
            Map.entry("]", KeyCode.CLOSE_BRACKET),
            Map.entry("/", KeyCode.SLASH),
            Map.entry("+", KeyCode.EQUALS),
            Map.entry("-", KeyCode.MINUS),
            Map.entry("Space", KeyCode.SPACE),
            Map.entry("Enter", KeyCode.ENTER),
            Map.entry("Esc", KeyCode.ESCAPE),
            Map.entry("Tab", KeyCode.TAB),
            Map.entry("←", KeyCode.LEFT),
            Map.entry("→", KeyCode.RIGHT),
            Map.entry("↑", KeyCode.UP),
            Map.entry("↓", KeyCode.DOWN));
    /// What a list, a table and a text do with keys everywhere, and second names of keys that are listed.
    private static final Set<KeyCode> USUAL = Set.of(
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.DIVIDE,
            KeyCode.ADD,
            KeyCode.SUBTRACT,
            KeyCode.PLUS);

    /// Parts of scroll bars and splitters, a paragraph whose button beside it does the same, a picture that V opens.
    private static final Set<String> SKINS = Set.of(
            "decrement-button",
            "increment-button",
            "thumb",
            "track",
            "viewport",
            "split-pane-divider",
            "letter-text",
            "evidence-desk");

    private final Map<Place, Screen> built = new EnumMap<>(Place.class);

    @Override
    protected void fill(Fixture fixture) {
        fixture.register().round().inspected().found();
    }

    @Override
    protected void screens(Session at, Map<Place, Supplier<Screen>> into) {
        ScreenMakers.of(at, files, (_, _) -> Optional.empty(), _ -> {}, Optional.empty())
                .forEach((place, maker) -> into.put(place, () -> {
                    var screen = maker.get();
                    built.put(place, screen);
                    return screen;
                }));
    }

    @Test
    void everyKeyCapInSightIsOnTheSheet(FxRobot robot) throws Exception {
        var missing = new TreeSet<String>();
        for (var place : everyPlace()) {
            go(robot, place);
            var caps = new TreeSet<String>();
            robot.interact(() -> walk(stage.getScene().getRoot(), node -> caps(node, caps)));
            robot.push(KeyCode.F1);
            until(() -> shown("keys-sheet").isPresent());
            var listed = new TreeSet<String>();
            robot.interact(() -> walk(shown("keys-sheet").orElseThrow(), node -> caps(node, listed)));
            robot.push(KeyCode.ESCAPE);
            caps.stream().filter(cap -> !listed.contains(cap)).forEach(cap -> missing.add(place + " " + cap));
        }

        assertThat(missing)
                .describedAs("key caps that the sheet of keys does not list")
                .isEmpty();
    }

    @Test
    void everyKeyOnTheSheetIsTaken(FxRobot robot) throws Exception {
        var idle = new TreeSet<String>();
        for (var place : everyPlace()) {
            for (var key : listed(robot, place)) {
                go(robot, Place.SETTINGS);
                go(robot, place);
                if (!AT_TIMES.contains(place + " " + key) && !isTaken(robot, event(key))) {
                    idle.add(place + " " + key);
                }
                robot.push(KeyCode.ESCAPE);
            }
        }

        assertThat(idle).describedAs("keys on the sheet that nothing hears").isEmpty();
    }

    @Test
    void everyKeyThatAScreenTakesIsOnTheSheet(FxRobot robot) throws Exception {
        var unlisted = new TreeSet<String>();
        for (var place : everyPlace()) {
            go(robot, place);
            var listed = listed(robot, place).stream().map(KeysTest::event).toList();
            robot.interact(() -> everyKey().stream()
                    .filter(event -> screen(place).handle(event))
                    .filter(event -> listed.stream().noneMatch(known -> isSame(known, event)))
                    .forEach(
                            event -> unlisted.add(place + (event.isControlDown() ? " Ctrl " : " ") + event.getCode())));
            settle();
        }

        assertThat(unlisted)
                .describedAs("keys that are taken but not on the sheet")
                .isEmpty();
    }

    @Test
    void nothingIsForTheMouseAlone(FxRobot robot) throws Exception {
        var mouseOnly = new TreeSet<String>();
        for (var place : everyPlace()) {
            go(robot, place);
            robot.interact(() -> walk(stage.getScene().getRoot(), node -> {
                if (SKINS.stream().anyMatch(node.getStyleClass()::contains)) {
                    return;
                }
                var heard = node.getOnMouseClicked() != null || node.getOnMousePressed() != null;
                if (heard && !(node instanceof ButtonBase) && !canHaveFocus(node)) {
                    mouseOnly.add(place + " " + node.getClass().getSimpleName() + " "
                            + String.join(".", node.getStyleClass()));
                }
            }));
        }

        assertThat(mouseOnly).describedAs("what only the mouse can press").isEmpty();
    }

    private static List<KeyEvent> everyKey() {
        return Arrays.stream(KeyCode.values())
                .filter(code -> !USUAL.contains(code))
                .flatMap(code -> Stream.of(pressed(code, false, false), pressed(code, false, true)))
                .toList();
    }

    private static boolean canHaveFocus(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.isFocusTraversable()) {
                return true;
            }
        }
        return false;
    }

    private List<Place> everyPlace() {
        return List.copyOf(ScreenMakers.of(session, files, (_, _) -> Optional.empty(), _ -> {}, Optional.empty())
                .keySet());
    }

    private Screen screen(Place place) {
        return Optional.ofNullable(built.get(place)).orElseThrow();
    }

    private void go(FxRobot robot, Place place) throws Exception {
        robot.interact(() -> session.go(place));
        until(() -> session.background().jobs().isEmpty());
        settle();
    }

    private List<String> listed(FxRobot robot, Place place) throws Exception {
        go(robot, place);
        var keys = new ArrayList<String>();
        robot.interact(
                () -> screen(place).shortcuts().stream().map(Shortcut::keys).forEach(keys::addAll));
        return keys;
    }

    private boolean isTaken(FxRobot robot, KeyEvent event) throws Exception {
        var reached = new AtomicBoolean();
        EventHandler<KeyEvent> last = _ -> reached.set(true);
        robot.interact(() -> {
            stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, last);
            var focused = stage.getScene().getFocusOwner();
            Event.fireEvent(focused == null ? stage.getScene().getRoot() : focused, event);
            stage.getScene().removeEventHandler(KeyEvent.KEY_PRESSED, last);
        });
        settle();
        return !reached.get();
    }

    private static KeyEvent event(String cap) {
        var name = cap.substring(cap.lastIndexOf(' ') + 1);
        return pressed(
                Optional.ofNullable(NAMED.get(name)).orElseGet(() -> KeyCode.getKeyCode(name)),
                cap.startsWith("Shift "),
                cap.startsWith("Ctrl "));
    }

    private static KeyEvent pressed(KeyCode code, boolean shift, boolean control) {
        var text = code.isDigitKey() ? code.getChar() : "";
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, control, false, false);
    }

    private static boolean isSame(KeyEvent listed, KeyEvent taken) {
        return listed.isControlDown() == taken.isControlDown()
                && listed.getCode()
                        .getName()
                        .replace("Numpad ", "")
                        .equals(taken.getCode().getName().replace("Numpad ", ""));
    }

    private static void caps(Node node, Set<String> into) {
        if (node instanceof Label label && label.getStyleClass().contains("key")) {
            into.add(label.getText());
        }
    }

    private static void walk(Node node, Consumer<Node> see) {
        if (node.isVisible()) {
            see.accept(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> walk(child, see));
            }
        }
    }
}
