package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.document.ArgbImage;
import tongbao.document.MarkedPicture;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.mark.Mark;
import tongbao.intake.picture.Thumbnail;
import tongbao.store.Store;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

@NullUnmarked
class MarkDeskTest extends WindowTest {
    private InspectView view;

    @Override
    protected void fill(Fixture fixture) {
        try {
            BusyRound.into(store);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.INSPECT, () -> {
            view = new InspectView(session, files, _ -> {}, () -> LocalDateTime.of(2026, 8, 19, 14, 31));
            return view;
        });
    }

    @Override
    protected Place first() {
        return Place.INSPECT;
    }

    private void ready(FxRobot robot) throws Exception {
        size(robot, 1366, 768);
        settle();
        robot.interact(() -> session.inspect(BusyRound.COUNTY));
        settle();
        robot.interact(() -> view.clauses().choose(BusyRound.BLANK));
        settle();
        settle();
    }

    private List<Evidence> stored() {
        return store.inspections().get(BusyRound.ROUND, BusyRound.COUNTY).evidence();
    }

    private void open(FxRobot robot, int thumb) throws Exception {
        robot.interact(
                () -> robot.lookup(".picture-thumb").nth(thumb).<Node>query().requestFocus());
        robot.push(KeyCode.ENTER);
        until(() -> shown("viewer").isPresent());
        settle();
        until(() -> !session.background().jobs().stream().findAny().isPresent());
        settle();
    }

    @Test
    void aPictureIsPastedMaskedAndMaskedInTheExportedFile(FxRobot robot) throws Exception {
        ready(robot);
        var pixels = noise();
        robot.interact(() -> copy(pixels));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        until(() -> stored().size() == 6);
        settle();
        var pasted = stored().getLast();
        var original = store.pictures().read(pasted.picture().digest());
        open(robot, 5);

        robot.push(KeyCode.M).push(KeyCode.ENTER);
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        until(() -> stored().getLast().marked().isPresent());
        var exported = folder.resolve("导出.png");
        files.next(exported);
        robot.interact(() -> robot.lookup("#export-marked").queryButton().fire());
        settle();

        var marks = stored().getLast().marked().orElseThrow().marks();
        assertThat(marks).hasSize(1).allMatch(Mark.Mosaic.class::isInstance);
        var box = marks.getFirst().bounds();
        var file = Thumbnail.of(Files.readAllBytes(exported), 640).orElseThrow();
        assertThat(new ArgbImage(file.width(), file.height(), file.argb()).argb())
                .isEqualTo(MarkedPicture.of(pixels, marks).argb());
        var other = Arrays.copyOf(pixels.argb(), pixels.argb().length);
        for (var y = box.y(); y < box.farCorner().y(); y++) {
            Arrays.fill(other, y * 640 + box.x(), y * 640 + box.farCorner().x(), 0xFF123456);
        }
        assertThat(MarkedPicture.of(new ArgbImage(640, 400, other), marks).argb())
                .isEqualTo(file.argb());
        assertThat(store.pictures().read(stored().getLast().picture().digest())).isEqualTo(original);
        assertThat(stored().getLast().picture()).isEqualTo(pasted.picture());
        assertThat(files.suggested()).containsExactly("剪贴板.png");
    }

    @Test
    void everyToolIsUsedByKeysAloneAndEveryStepGoesBack(FxRobot robot) throws Exception {
        ready(robot);
        open(robot, 0);

        robot.push(KeyCode.R).push(KeyCode.ENTER).push(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.A).push(KeyCode.ENTER);
        robot.push(KeyCode.N).push(KeyCode.ENTER);
        robot.push(KeyCode.T).push(KeyCode.ENTER);
        settle();
        robot.write("no text");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.M).push(KeyCode.ENTER);
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Y);
        robot.push(KeyCode.TAB).push(KeyCode.DELETE);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        until(() -> shown("viewer").isEmpty());
        settle();

        var marked = stored().getFirst().marked().orElseThrow();
        assertThat(marked.marks())
                .extracting(mark -> mark.getClass().getSimpleName())
                .containsExactly("Frame", "Arrow", "Numbered", "Note", "Mosaic");
        assertThat(((Mark.Note) marked.marks().get(3)).text()).isEqualTo("no text");
        var shown = view.viewModel().getOpened().orElseThrow().inspection();
        store.close();
        try (var again = Store.open(folder.resolve("store"))) {
            assertThat(again.inspections().get(BusyRound.ROUND, BusyRound.COUNTY))
                    .isEqualTo(shown);
        }
    }

    @Test
    void theMouseDrawsMovesPullsAndCutsAndLeavingKeepsIt(FxRobot robot) throws Exception {
        ready(robot);
        open(robot, 1);
        var sheet = robot.lookup("#mark-sheet").<Node>query();
        var scale = sheet.getBoundsInLocal().getWidth() / 1280;

        robot.push(KeyCode.C);
        drag(robot, sheet, 60 * scale, 200 * scale, 1240 * scale, 720 * scale);
        robot.push(KeyCode.R);
        drag(robot, sheet, 340 * scale, 240 * scale, 700 * scale, 400 * scale);
        robot.push(KeyCode.V);
        drag(robot, sheet, 500 * scale, 300 * scale, 520 * scale, 310 * scale);
        robot.push(KeyCode.PAGE_DOWN);
        settle();
        until(() -> stored().get(1).marked().isPresent());

        var marks = stored().get(1).marked().orElseThrow().marks();
        assertThat(marks.getFirst().bounds().width()).isBetween(1176, 1184);
        assertThat(marks.getLast().bounds().x()).isBetween(356, 364);
        assertThat(marks.getLast().bounds().width()).isBetween(356, 364);
        assertThat(stored().get(1).shown().width())
                .isEqualTo(marks.getFirst().bounds().width());
        assertThat(stored().get(0).marked()).isEmpty();
    }

    @Test
    void onePictureServesSeveralFindingsAndItsCaptionIsWatched(FxRobot robot) throws Exception {
        ready(robot);
        open(robot, 0);

        robot.clickOn("#mark-caption").write("call 13800138000");
        robot.push(KeyCode.ENTER);
        settle();
        var again =
                (javafx.scene.control.MenuButton) robot.lookup("#mark-again").query();
        robot.interact(() -> again.getItems().getFirst().fire());
        settle();

        assertThat(stored()).hasSize(6);
        assertThat(stored().getFirst().caption()).isEqualTo("call 13800138000");
        assertThat(stored().getLast().picture()).isEqualTo(stored().getFirst().picture());
        assertThat(stored().getLast().finding())
                .isNotEqualTo(stored().getFirst().finding());
        assertThat(robot.lookup("图说里像有个人信息：138*****000").tryQuery()).isPresent();
    }

    @Test
    void picturesToBeLaidBesideTheDrawing(FxRobot robot) throws Exception {
        ready(robot);
        open(robot, 4);
        var sheet = robot.lookup("#mark-sheet").<Node>query();
        var scale = sheet.getBoundsInLocal().getWidth() / 1280;
        robot.push(KeyCode.R);
        drag(robot, sheet, 60 * scale, 470 * scale, 320 * scale, 540 * scale);
        robot.push(KeyCode.N);
        robot.interact(() -> {});
        drag(robot, sheet, 320 * scale, 472 * scale, 321 * scale, 473 * scale);
        robot.push(KeyCode.A);
        drag(robot, sheet, 960 * scale, 590 * scale, 850 * scale, 510 * scale);
        robot.push(KeyCode.T);
        drag(robot, sheet, 900 * scale, 600 * scale, 901 * scale, 601 * scale);
        settle();
        robot.interact(() -> ((javafx.scene.control.TextField)
                        robot.lookup("#mark-text-field").query())
                .setText("整页没有任何稿件"));
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.M);
        drag(robot, sheet, 120 * scale, 40 * scale, 460 * scale, 110 * scale);
        robot.push(KeyCode.R);
        drag(robot, sheet, 580 * scale, 400 * scale, 850 * scale, 520 * scale);
        settle();
        captureAll(robot, "inspect-mark");
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        until(() -> shown("viewer").isEmpty());
        settle();
        settle();
        capture(robot, "inspect-marked-strip-light-zh");
        speak(robot, Locale.ENGLISH);
        ready(robot);
        open(robot, 4);
        capture(robot, "inspect-mark-light-en");
        assertThat(stored().getLast().marked()).isNotEqualTo(Optional.empty());
    }

    private static void drag(FxRobot robot, Node sheet, double fromX, double fromY, double toX, double toY) {
        var from = sheet.localToScreen(fromX, fromY);
        var to = sheet.localToScreen(toX, toY);
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(to).release(MouseButton.PRIMARY);
    }

    private static ArgbImage noise() {
        var random = new Random(7);
        var argb = new int[640 * 400];
        for (var i = 0; i < argb.length; i++) {
            argb[i] = 0xFF000000 | random.nextInt(0xFFFFFF);
        }
        return new ArgbImage(640, 400, argb);
    }

    private static void copy(ArgbImage pixels) {
        var image = new WritableImage(640, 400);
        image.getPixelWriter().setPixels(0, 0, 640, 400, PixelFormat.getIntArgbInstance(), pixels.argb(), 0, 640);
        var content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
