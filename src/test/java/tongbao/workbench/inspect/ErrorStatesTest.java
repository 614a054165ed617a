package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.inspection.Answer;
import tongbao.domain.register.SubjectId;
import tongbao.intake.picture.PictureReader;
import tongbao.store.disk.DiskLog;
import tongbao.store.disk.LoggedFileSystem;
import tongbao.store.disk.LoggedTables;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

/// Whatever fails has its sentence, changes nothing that was recorded, and leaves the screen usable: one window that
/// meets it all.
@NullUnmarked
class ErrorStatesTest extends WindowTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 8, 19, 14, 31);
    private static final SubjectId FIRST = Fixture.site("9900000001").id();
    private final DiskLog disk = new DiskLog();
    private InspectView view;
    private int pictures;

    @Override
    protected Path place() {
        LoggedTables.register(disk);
        return new LoggedFileSystem(disk).of(folder.resolve("store"));
    }

    @AfterEach
    void letGo() {
        LoggedTables.unregister();
    }

    @Override
    protected void fill(Fixture fixture) {
        fixture.register().round();
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.INSPECT, () -> {
            view = new InspectView(session, files, _ -> {}, () -> NOW);
            return view;
        });
    }

    @Override
    protected Place first() {
        return Place.INSPECT;
    }

    private void copy(FxRobot robot, List<Path> copied) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putFiles(copied.stream().map(Path::toFile).toList());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /// The sentence of what went wrong, once one stands there; taken away afterwards.
    private String told(FxRobot robot, String expected) throws Exception {
        until(() -> robot.lookup("#problem-what").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(expected)));
        var told = robot.lookup("#problem-what").queryAs(Label.class).getText();
        assertThat(robot.lookup("#problem-remedy").queryAs(Label.class).getText())
                .isNotBlank();
        capture(robot, "error-" + ++pictures + "-light-zh");
        if (expected.contains("空间不足")) {
            captureAll(robot, "error-disk-full");
            size(robot, 1093, 614);
            until(() -> {
                var foot = robot.lookup(".status-bar").query();
                return foot.localToScene(foot.getLayoutBounds()).getMaxY() <= 614.5;
            });
            size(robot, 1366, 768);
        }
        robot.clickOn("#problem-close");
        return told;
    }

    private Answer answer() {
        return store.inspections().get(Fixture.ROUND, FIRST).answer(Fixture.STALE);
    }

    /// The screen takes keys and records, and shows what is stored.
    private void works(FxRobot robot, KeyCode key, Answer expected) throws Exception {
        robot.push(key);
        settle();
        until(() -> answer().equals(expected));
        until(() -> view.viewModel()
                .getOpened()
                .orElseThrow()
                .inspection()
                .answer(Fixture.STALE)
                .equals(expected));
    }

    private void fails(FxRobot robot, KeyCode key, String sentence, Answer still) throws Exception {
        robot.push(key);
        settle();
        told(robot, sentence);
        assertThat(view.viewModel().getOpened().orElseThrow().inspection().answer(Fixture.STALE))
                .isEqualTo(still);
    }

    @Test
    void everyFailureHasItsSentenceAndLeavesTheScreenUsable(FxRobot robot) throws Exception {
        settle();
        until(() -> view.viewModel().getOpened().isPresent());
        works(robot, KeyCode.DIGIT1, Answer.CLEAR);

        var broken = Files.writeString(folder.resolve("坏图.png"), "no picture");
        var large = folder.resolve("大图.png");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(PictureReader.MOST_BYTES + 1L);
        }
        copy(robot, List.of(broken));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        told(robot, "坏图.png");
        var gone = folder.resolve("已移走.png");
        copy(robot, List.of(broken, large, gone));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(told(robot, "3 张图片没有存入")).contains("坏图.png", "“大图.png”太大", "“已移走.png”读不出来");
        var folders = Files.createDirectories(folder.resolve("截图"));
        copy(robot, List.of(folders));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        told(robot, "文件夹里没有图片");
        Files.copy(broken, folders.resolve("没有标识码.png"));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        told(robot, "没有标识码.png");
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("文字");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        told(robot, "剪贴板里没有图片");
        works(robot, KeyCode.DIGIT2, Answer.PROBLEM);

        disk.fullFrom(0);
        fails(robot, KeyCode.DIGIT1, "空间不足", Answer.PROBLEM);
        disk.fullFrom(Long.MAX_VALUE);
        works(robot, KeyCode.DIGIT1, Answer.CLEAR);
        disk.readOnly(true);
        fails(robot, KeyCode.DIGIT2, "只能读取", Answer.CLEAR);
        disk.readOnly(false);
        works(robot, KeyCode.DIGIT2, Answer.PROBLEM);
        disk.away(true);
        robot.push(KeyCode.DIGIT1);
        settle();
        told(robot, "保存库");
        disk.away(false);
        works(robot, KeyCode.DIGIT1, Answer.CLEAR);

        assertThat(store.inspections().get(Fixture.ROUND, FIRST).evidence()).isEmpty();
        assertThat(store.verify()).isEmpty();
        assertThat(Optional.of(answer())).contains(Answer.CLEAR);
    }
}
