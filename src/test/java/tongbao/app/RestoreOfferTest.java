package tongbao.app;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import tongbao.domain.calendar.WorkingCalendar;
import tongbao.domain.journal.Entry;
import tongbao.store.Store;
import tongbao.workbench.Screens;

/// A damaged store in the window: said, restored from the backup beside it, opened.
@NullUnmarked
@ExtendWith(ApplicationExtension.class)
class RestoreOfferTest {
    @TempDir
    private Path folder;

    private Desktop desktop;

    @BeforeEach
    void start() throws Exception {
        try (var store = Store.open(folder)) {
            for (var day = 1; day <= 3; day++) {
                store.record(new Entry.CalendarChanged(new Entry.Edit<>(calendar(day - 1), calendar(day))));
                if (day == 2) {
                    store.backups().make(() -> false);
                }
            }
        }
        try (var journal =
                FileChannel.open(folder.resolve("journal").resolve("000000000001.journal"), StandardOpenOption.WRITE)) {
            journal.write(java.nio.ByteBuffer.wrap(new byte[] {1, 2, 3}), 100);
        }
    }

    private void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        desktop = (Desktop) FxToolkit.setupApplication(Desktop.class, "--store=" + folder);
    }

    private static Optional<WorkingCalendar> calendar(int day) {
        return day == 0
                ? Optional.empty()
                : Optional.of(new WorkingCalendar(Set.of(LocalDate.of(2027, 1, day)), Set.of()));
    }

    @AfterEach
    void stop() throws TimeoutException {
        FxToolkit.cleanupApplication(desktop);
    }

    @Test
    void aDamagedStoreIsRestoredFromTheBackupThePersonChooses(FxRobot robot) throws Exception {
        open();
        until(() -> robot.lookup("#restore-list").tryQuery().isPresent());
        assertThat(robot.lookup("#unopened").queryAs(Label.class).getText()).contains("与写入时不一致");
        assertThat(robot.lookup("#restore-do").queryAs(Button.class).isDisabled())
                .isTrue();
        ListView<?> list = robot.lookup("#restore-list").queryAs(ListView.class);
        assertThat(list.getItems().size()).isEqualTo(1);

        robot.interact(() -> list.getSelectionModel().select(0));
        until(() -> !robot.lookup("#restore-do").queryAs(Button.class).isDisabled());
        assertThat(robot.lookup("#restore-what").queryAs(Label.class).getText()).contains("2 条记录", "现有保存库的记录读不完整");
        robot.interact(() -> Screens.capture(list.getScene(), "restore-offer-light-zh"));

        robot.clickOn("#restore-do");
        until(() -> robot.lookup("#restore-open").tryQuery().isPresent());
        assertThat(robot.lookup("#restore-done").queryAs(Label.class).getText())
                .startsWith("已恢复，共 3 条记录，其中 1 条从原保存库取回。")
                .contains(folder.resolve("aside-").toString());
        robot.interact(
                () -> Screens.capture(robot.lookup("#restore-done").query().getScene(), "restore-done-light-zh"));

        robot.clickOn("#restore-open");
        until(() -> robot.lookup("#look-at-sample").tryQuery().isPresent());
        assertThat(Files.isDirectory(folder.resolve("journal"))).isTrue();
    }

    /// To be looked at, and held against anything that is cut.
    @Test
    void theOfferIsReadWholeInASmallWindowInTheDarkAndInEnglish(FxRobot robot) throws Exception {
        Files.writeString(folder.resolve("preferences.properties"), "language=en\ntheme=dark\n");
        open();
        until(() -> robot.lookup("#restore-list").tryQuery().isPresent());
        ListView<?> list = robot.lookup("#restore-list").queryAs(ListView.class);
        robot.interact(() -> {
            var window = (Stage) list.getScene().getWindow();
            window.setMaximized(false);
            window.setWidth(1093);
            window.setHeight(614);
            list.getSelectionModel().select(0);
        });
        until(() -> !robot.lookup("#restore-do").queryAs(Button.class).isDisabled());
        robot.interact(() -> Screens.capture(list.getScene(), "restore-offer-dark-small-en"));

        assertThat(robot.lookup("#unopened").queryAs(Label.class).getText()).doesNotContainPattern("\\p{IsHan}");
        for (var button : robot.lookup(".button").queryAllAs(Button.class)) {
            assertThat(button.getWidth()).as(button.getText()).isGreaterThanOrEqualTo(Math.floor(button.prefWidth(-1)));
            assertThat(button.localToScene(button.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(614);
        }
    }

    private static void until(Callable<Boolean> truth) throws TimeoutException {
        waitFor(60, SECONDS, () -> waitForAsyncFx(30000, truth));
    }
}
