package tongbao.app;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ToggleButton;
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
import tongbao.store.Passwords;
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

    @Test
    void aStoreWithPasswordAsksForItAtTheStartAndHasNoneOnceItIsRemoved(FxRobot robot) throws Exception {
        var mine = folder.resolve("mine");
        until(() -> robot.lookup("#look-at-sample").tryQuery().isPresent());
        robot.interact(robot.lookup("#rail-settings").queryAs(ToggleButton.class)::fire);
        until(() -> robot.lookup("#password-set").tryQuery().isPresent());
        type(robot, "#password-new", "示例密码一二三四");
        type(robot, "#password-again", "示例密码一二三四");
        robot.interact(() ->
                robot.lookup("#password-understood").queryAs(CheckBox.class).fire());
        robot.interact(robot.lookup("#password-set").queryButton()::fire);
        until(() -> robot.lookup("#password-remove").tryQuery().isPresent());
        assertThat(Passwords.isSet(mine)).isTrue();

        FxToolkit.cleanupApplication(desktop);
        desktop = (Desktop) FxToolkit.setupApplication(Desktop.class, "--store=" + mine);
        until(() -> robot.lookup("#unlock").tryQuery().isPresent());
        robot.interact(() -> Screens.capture(robot.lookup("#unlock").query().getScene(), "locked-light-zh"));
        type(robot, "#unlock-password", "示例密码五六七八");
        robot.interact(robot.lookup("#unlock").queryButton()::fire);
        until(() -> robot.lookup("#locked")
                .tryQueryAs(Label.class)
                .filter(text -> text.getText().startsWith("密码不对"))
                .isPresent());
        type(robot, "#unlock-password", "示例密码一二三四");
        robot.interact(robot.lookup("#unlock").queryButton()::fire);
        until(() -> robot.lookup("#rail-settings").tryQuery().isPresent());

        robot.interact(robot.lookup("#rail-settings").queryAs(ToggleButton.class)::fire);
        until(() -> robot.lookup("#password-remove").tryQuery().isPresent());
        type(robot, "#password-former", "示例密码五六七八");
        robot.interact(robot.lookup("#password-remove").queryButton()::fire);
        until(() -> robot.lookup("#problem").tryQuery().isPresent());
        robot.interact(() -> Screens.capture(robot.lookup("#problem").query().getScene(), "password-refused-light-zh"));
        assertThat(Passwords.isSet(mine)).isTrue();
        type(robot, "#password-former", "示例密码一二三四");
        robot.interact(robot.lookup("#password-remove").queryButton()::fire);
        until(() -> robot.lookup("#password-set").tryQuery().isPresent());
        assertThat(Passwords.isSet(mine)).isFalse();
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(PasswordField.class).setText(text));
    }

    private static void until(Callable<Boolean> truth) throws TimeoutException {
        waitFor(60, SECONDS, () -> waitForAsyncFx(30000, truth));
    }
}
