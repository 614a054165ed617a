package tongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.app.sample.SampleRound;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

/// A file that another program holds, a stick that was pulled out: every screen that writes or reads a file says so and
/// names the file that was chosen. A folder with something in it stands for the held file: nobody can write over it,
/// whatever his rights are.
@NullUnmarked
class HeldFileTest extends WindowTest {
    /// What writes the one file that was chosen; extracts write many beside it.
    private static final Set<String> FILES =
            Set.of("bulletin-export-pdf", "bulletin-export-docx", "bulletin-export-xlsx");

    private interface Act {
        void run() throws Exception;
    }

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
    void everyScreenThatWritesOrReadsAFileNamesTheOneItCannotAndChangesNothing(FxRobot robot) throws Exception {
        var before = store.undoable();
        go(robot, Place.STATISTICS);
        refuses(robot, "表.xlsx", () -> robot.push(KeyCode.CONTROL, KeyCode.E));
        refuses(robot, "图.svg", () -> robot.push(KeyCode.CONTROL, KeyCode.S));
        refuses(robot, "图.png", () -> robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S));
        capture(robot, "held-file-light-zh");
        go(robot, Place.FINDINGS);
        refuses(robot, "问题.xlsx", () -> robot.push(KeyCode.CONTROL, KeyCode.E));
        go(robot, Place.REGISTER);
        refuses(robot, "空表.xlsx", () -> choose(robot, items(robot, "#templates").getFirst()));
        go(robot, Place.BULLETIN);
        for (var item : items(robot, "#export")) {
            if (FILES.contains(item.getId())) {
                refuses(robot, item.getId() + ".out", () -> choose(robot, item));
            }
        }
        go(robot, Place.INSPECT);
        var pictured = store.inspections().all(SampleRound.ID).values().stream()
                .filter(at -> at.evidence().stream()
                        .anyMatch(picture -> picture.clause().isPresent()))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> session.inspect(
                pictured.subject(), pictured.evidence().getFirst().clause().orElseThrow()));
        calm();
        robot.interact(() -> robot.lookup(".picture-thumb").<Node>query().requestFocus());
        robot.push(KeyCode.ENTER);
        until(() -> shown("viewer").isPresent());
        calm();
        refuses(robot, "标注图.png", () -> fire(robot, "#export-marked"));
        robot.push(KeyCode.ESCAPE);
        go(robot, Place.CATALOGUE);
        robot.interact(() -> robot.lookup("#editions")
                .<ListView<?>>query()
                .getSelectionModel()
                .select(0));
        calm();
        refuses(robot, "体系.json", () -> fire(robot, "#exporting"));

        cannotRead(robot, "体系.json", () -> fire(robot, "#importing"));
        go(robot, Place.BULLETIN);
        cannotRead(robot, "通报.pdf", () -> robot.push(KeyCode.C));
        go(robot, Place.INSPECT);
        cannotRead(robot, "截图.png", () -> fire(robot, "#add-pictures"));
        go(robot, Place.REGISTER);
        files.next(held("台账.xlsx"));
        robot.push(KeyCode.CONTROL, KeyCode.I).push(KeyCode.ENTER);
        until(() -> robot.lookup("#importing .label").queryAll().stream()
                .anyMatch(node -> node instanceof Label label && label.getText().contains("台账.xlsx")));
        capture(robot, "held-import-light-zh");

        robot.push(KeyCode.ESCAPE);
        go(robot, Place.STATISTICS);
        robot.interact(session::putAway);
        files.next(folder.resolve("拔掉的U盘").resolve("表.xlsx"));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        until(() -> session.problemProperty().get().isPresent());
        assertThat(said()).isEqualTo("文件夹不在了：" + folder.resolve("拔掉的U盘") + "。");
        assertThat(store.undoable()).isEqualTo(before);
    }

    private void refuses(FxRobot robot, String name, Act act) throws Exception {
        var held = held(name);
        robot.interact(session::putAway);
        files.next(held);
        act.run();
        until(() -> session.problemProperty().get().isPresent());
        assertThat(said()).describedAs(name).isEqualTo("文件不能读写：" + held + "。");
        assertThat(held.resolve("inside")).hasContent("kept");
        try (var left = Files.list(held.getParent())) {
            assertThat(left.toList()).containsExactly(held);
        }
    }

    /// The file was moved away since it was chosen.
    private void cannotRead(FxRobot robot, String name, Act act) throws Exception {
        robot.interact(session::putAway);
        files.next(folder.resolve("读" + name));
        act.run();
        until(() -> session.problemProperty().get().isPresent());
        assertThat(said()).describedAs(name).contains("读" + name);
    }

    private Path held(String name) throws Exception {
        var held = Files.createDirectories(folder.resolve("held-" + name).resolve(name));
        Files.writeString(held.resolve("inside"), "kept");
        return held;
    }

    private String said() {
        return session.problemProperty().get().orElseThrow().what(session.messages());
    }

    private void go(FxRobot robot, Place place) throws Exception {
        robot.interact(() -> session.go(place));
        calm();
    }

    private void calm() throws Exception {
        settle();
        until(() -> session.background().jobs().isEmpty());
        settle();
    }

    private static void fire(FxRobot robot, String what) {
        robot.interact(() -> ((ButtonBase) robot.lookup(what).query()).fire());
    }

    private static void choose(FxRobot robot, MenuItem item) {
        robot.interact(item::fire);
    }

    private static List<MenuItem> items(FxRobot robot, String menu) {
        return ((MenuButton) robot.lookup(menu).query())
                .getItems().stream()
                        .filter(item -> !(item instanceof SeparatorMenuItem))
                        .toList();
    }
}
