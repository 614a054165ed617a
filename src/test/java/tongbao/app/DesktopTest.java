package tongbao.app;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import tongbao.app.sample.SampleStore;
import tongbao.workbench.Screens;

@NullUnmarked
@ExtendWith(ApplicationExtension.class)
class DesktopTest {
    @TempDir
    private Path folder;

    private Desktop desktop;

    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        desktop = (Desktop) FxToolkit.setupApplication(Desktop.class, "--store=" + folder.resolve("mine"));
    }

    @AfterEach
    void stop() throws TimeoutException {
        FxToolkit.cleanupApplication(desktop);
    }

    @Test
    void onTheFirstDayTheSampleIsOneClickAwayAndTheWayBackToo(FxRobot robot) throws Exception {
        until(() -> robot.lookup("#look-at-sample").tryQuery().isPresent());
        robot.interact(
                () -> Screens.capture(robot.lookup("#look-at-sample").query().getScene(), "first-day-light-zh"));
        robot.clickOn("#look-at-sample");

        until(() -> robot.lookup("#leave-sample").tryQuery().isPresent());
        until(() -> robot.lookup(".big-figure").tryQuery().isPresent());
        robot.interact(
                () -> Screens.capture(robot.lookup("#leave-sample").query().getScene(), "sample-light-zh"));
        assertThat(robot.lookup("#sample").queryAs(Label.class).getText()).startsWith("这是示例");
        assertThat(folder.resolve("mine-sample").resolve(SampleStore.STAMP)).isRegularFile();

        robot.clickOn("#leave-sample");
        until(() -> robot.lookup("#look-at-sample").tryQuery().isPresent());
        assertThat(robot.lookup("#leave-sample").tryQuery()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("mine", "mine-sample");
        }
    }

    private static void until(Callable<Boolean> truth) throws TimeoutException {
        waitFor(60, SECONDS, () -> waitForAsyncFx(30000, truth));
    }
}
