package tongbao.workbench;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import tongbao.store.Store;
import tongbao.workbench.frame.FrameView;
import tongbao.workbench.ui.Background;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Preferences;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Theme;

/// A window over a real store in a folder of its own, without a display: 1366 by 768, Chinese, light. A test fills the
/// store in [#fill], names its screens in [#screens] and works with real clicks and keys.
@NullUnmarked
@ExtendWith(ApplicationExtension.class)
public abstract class WindowTest {
    @TempDir
    protected Path folder;

    /// Answers whenever a screen asks for a file.
    protected final Answered files = new Answered();

    protected Store store;
    protected Session session;
    protected Stage stage;
    private Background background;
    private Preferences preferences;

    /// What is recorded before the window opens.
    protected abstract void fill(Fixture fixture);

    /// Where the store lies.
    protected Path place() {
        return folder.resolve("store");
    }

    /// The screens of the window.
    protected abstract void screens(Session session, Map<Place, Supplier<Screen>> into);

    /// The place in front at first.
    protected Place first() {
        return Place.OVERVIEW;
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        Theme.loadFonts();
        stage = FxToolkit.registerPrimaryStage();
        store = Store.open(place());
        fill(new Fixture(store));
        background = Background.open();
        preferences = Preferences.of(folder.resolve("preferences.properties"));
        preferences.keep("place", first().key());
        robot.interact(() -> {
            stage.setScene(null);
            build(Locale.SIMPLIFIED_CHINESE);
            // the stage is one for all tests: the test before may have left it small, or as large as the screen
            stage.setMaximized(false);
            stage.setWidth(1366);
            stage.setHeight(768);
            stage.show();
        });
    }

    private void build(Locale language) {
        session = new Session(store, background, Messages.of(language), preferences, "李示例");
        var makers = new EnumMap<Place, Supplier<Screen>>(Place.class);
        screens(session, makers);
        var frame = new FrameView(session, makers).node();
        if (stage.getScene() == null) {
            stage.setScene(new Scene(frame, 1366, 768));
        } else {
            stage.getScene().setRoot(frame);
        }
        session.themeProperty().subscribe(theme -> theme.dress(stage.getScene()));
    }

    @AfterEach
    void close() {
        background.close();
        store.close();
    }

    /// Waits until `truth` holds on the JavaFX thread.
    protected static void until(Callable<Boolean> truth) throws TimeoutException {
        waitFor(60, SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(30000, truth));
    }

    /// Waits until the worker and the JavaFX thread have done what was asked of them so far.
    protected void settle() throws TimeoutException {
        for (var i = 0; i < 3; i++) {
            var done = new java.util.concurrent.CountDownLatch(1);
            background.run(() -> true, _ -> done.countDown(), _ -> done.countDown());
            waitFor(60, SECONDS, () -> done.getCount() == 0);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /// The visible node of this id, if there is one.
    protected Optional<Node> shown(String id) {
        return Optional.ofNullable(stage.getScene().getRoot().lookup("#" + id)).filter(Node::isVisible);
    }

    /// Takes the picture `name-light-zh` and its dark, English and small sisters. The window is as before afterwards.
    protected void captureAll(FxRobot robot, String name) throws TimeoutException {
        capture(robot, name + "-light-zh");
        robot.interact(() -> session.themeProperty().set(Theme.DARK));
        capture(robot, name + "-dark-zh");
        robot.interact(() -> session.themeProperty().set(Theme.LIGHT));
        size(robot, 1093, 614);
        capture(robot, name + "-small-zh");
        size(robot, 1366, 768);
    }

    /// Changes the language of the whole window, as the settings do.
    protected void speak(FxRobot robot, Locale language) throws TimeoutException {
        robot.interact(() -> build(language));
        settle();
    }

    protected void size(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected void capture(FxRobot robot, String name) throws TimeoutException {
        settle();
        robot.interact(() -> Screens.capture(stage.getScene(), name));
    }
}
