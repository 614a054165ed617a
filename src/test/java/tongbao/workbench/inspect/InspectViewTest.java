package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.SubjectId;
import tongbao.store.Store;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

@NullUnmarked
class InspectViewTest extends WindowTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 8, 19, 14, 31);
    private static final SubjectId PROVINCE = Fixture.site("9900000001").id();
    private static final SubjectId CITY = Fixture.site("9901000001").id();
    private InspectView view;

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

    private void ready() throws Exception {
        settle();
        until(() -> opened().isPresent());
        settle();
    }

    private Optional<Opened> opened() {
        return view.viewModel().getOpened();
    }

    private SubjectId subject() {
        return opened().orElseThrow().subject().id();
    }

    private Inspection stored(SubjectId subject) {
        return store.inspections().get(Fixture.ROUND, subject);
    }

    private String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    @Test
    void threeSubjectsAreInspectedByKeysAlone(FxRobot robot) throws Exception {
        ready();
        assertThat(subject()).isEqualTo(PROVINCE);

        robot.push(KeyCode.DIGIT1)
                .push(KeyCode.SPACE)
                .push(KeyCode.DIGIT1)
                .push(KeyCode.SPACE)
                .push(KeyCode.DIGIT3);
        settle();
        var first = stored(PROVINCE);
        robot.push(KeyCode.CLOSE_BRACKET);
        settle();
        var second = subject();
        robot.push(KeyCode.DIGIT9);
        settle();
        robot.push(KeyCode.CLOSE_BRACKET);
        settle();
        var third = subject();
        robot.push(KeyCode.J).push(KeyCode.DIGIT4).push(KeyCode.K).push(KeyCode.DIGIT2);
        settle();

        assertThat(first.answers())
                .isEqualTo(Map.of(
                        Fixture.STALE, Answer.CLEAR,
                        Fixture.BLANK, Answer.CLEAR,
                        Fixture.UNANSWERED, Answer.NOT_APPLICABLE));
        assertThat(stored(second).answers())
                .isEqualTo(Map.of(
                        Fixture.STALE, Answer.CLEAR,
                        Fixture.BLANK, Answer.CLEAR,
                        Fixture.UNANSWERED, Answer.CLEAR));
        assertThat(stored(third).answers())
                .isEqualTo(Map.of(Fixture.STALE, Answer.PROBLEM, Fixture.BLANK, Answer.UNDECIDED));
        assertThat(view.viewModel().standing(PROVINCE)).isEqualTo(new Standing(3, 3, Standing.Mark.PASSED));
        assertThat(view.viewModel().standing(third)).isEqualTo(new Standing(2, 3, Standing.Mark.FAILED));
    }

    @Test
    void aFindingWithAPastedPictureIsWrittenWithoutTheMouse(FxRobot robot) throws Exception {
        ready();
        robot.interact(() -> copyPicture(0xFFC4332A));

        robot.push(KeyCode.J).push(KeyCode.ENTER);
        robot.write("zwgk");
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        robot.write("empty page");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        settle();
        until(() -> !stored(PROVINCE).evidence().isEmpty());
        robot.push(KeyCode.ESCAPE);
        settle();

        var after = stored(PROVINCE);
        assertThat(after.answer(Fixture.BLANK)).isEqualTo(Answer.PROBLEM);
        assertThat(after.findings()).hasSize(1);
        var finding = after.findings().getFirst();
        assertThat(finding)
                .isEqualTo(new Finding(
                        finding.id(),
                        Optional.of(Fixture.BLANK),
                        "zwgk",
                        "",
                        "empty page",
                        NOW,
                        "李示例",
                        "",
                        true,
                        true));
        var evidence = after.evidence().getFirst();
        assertThat(evidence.finding()).isEqualTo(Optional.of(finding.id()));
        assertThat(evidence.clause()).isEqualTo(Optional.of(Fixture.BLANK));
        var kept = ImageIO.read(new ByteArrayInputStream(
                store.pictures().read(evidence.picture().digest())));
        assertThat(List.of(kept.getWidth(), kept.getHeight(), kept.getRGB(3, 3)))
                .isEqualTo(List.of(64, 48, 0xFFC4332A));
    }

    private static void copyPicture(int argb) {
        var image = new WritableImage(64, 48);
        var pixels = new int[64 * 48];
        java.util.Arrays.fill(pixels, argb);
        image.getPixelWriter().setPixels(0, 0, 64, 48, PixelFormat.getIntArgbInstance(), pixels, 0, 64);
        var content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Test
    void withoutAPictureInTheClipboardItSaysSoAndKeepsEverything(FxRobot robot) throws Exception {
        ready();
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("text");
            Clipboard.getSystemClipboard().setContent(content);
        });

        robot.push(KeyCode.CONTROL, KeyCode.V);

        until(() -> shown("problem-what").isPresent());
        assertThat(text(robot, "problem-what")).contains("剪贴板里没有图片");
        assertThat(stored(PROVINCE)).isEqualTo(Inspection.untouched(Fixture.ROUND, PROVINCE));
    }

    @Test
    void aCountThatReachesTheLineTurnsTheVerdict(FxRobot robot) throws Exception {
        ready();
        robot.push(KeyCode.J).push(KeyCode.C);
        robot.write("4");
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(text(robot, "conclusion")).isEqualTo("未定");
        assertThat(stored(PROVINCE).answer(Fixture.BLANK)).isEqualTo(new Answer.Problem(Amount.of(4)));

        robot.push(KeyCode.ADD);
        settle();

        assertThat(stored(PROVINCE).answer(Fixture.BLANK)).isEqualTo(new Answer.Problem(Amount.of(5)));
        assertThat(text(robot, "conclusion")).isEqualTo("暂判不合格");
        assertThat(text(robot, "sentence")).contains("空白栏目").contains("5");
        robot.push(KeyCode.SUBTRACT);
        settle();
        assertThat(text(robot, "conclusion")).isEqualTo("未定");
    }

    @Test
    void nineSaysHowManyItFillsAndLeavesWhatWasAnswered(FxRobot robot) throws Exception {
        ready();
        robot.push(KeyCode.J).push(KeyCode.DIGIT2);
        settle();
        var button = robot.lookup("#rest").queryAs(Button.class);
        assertThat(button.getText()).isEqualTo("其余 2 条未发现");

        robot.push(KeyCode.DIGIT9);
        settle();

        assertThat(stored(PROVINCE).answers())
                .isEqualTo(Map.of(
                        Fixture.STALE, Answer.CLEAR,
                        Fixture.BLANK, Answer.PROBLEM,
                        Fixture.UNANSWERED, Answer.CLEAR));
        assertThat(button.isDisabled()).isTrue();
    }

    @Test
    void undoAndRedoGoToWhatTheyChange(FxRobot robot) throws Exception {
        ready();
        robot.push(KeyCode.DIGIT2);
        settle();
        robot.push(KeyCode.CLOSE_BRACKET);
        settle();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(subject()).isEqualTo(PROVINCE);
        assertThat(opened().orElseThrow().inspection().answers()).isEmpty();
        assertThat(view.viewModel().standing(PROVINCE)).isEqualTo(new Standing(0, 3, Standing.Mark.WAITING));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        settle();

        assertThat(opened().orElseThrow().inspection()).isEqualTo(stored(PROVINCE));
        assertThat(stored(PROVINCE).answers()).isEqualTo(Map.of(Fixture.STALE, Answer.PROBLEM));
    }

    @Test
    void aTickThatCannotBeStoredIsNotShownAndItSaysWhy(FxRobot robot) throws Exception {
        ready();
        robot.push(KeyCode.DIGIT1);
        settle();
        var before = opened();
        store.close();

        robot.push(KeyCode.DIGIT2);

        until(() -> shown("problem-what").isPresent());
        assertThat(opened()).isEqualTo(before);
        assertThat(robot.lookup("#answer-1")
                        .<javafx.scene.control.ToggleButton>query()
                        .isSelected())
                .isTrue();
    }

    @Test
    void keysFasterThanTheDiskAreAllRecordedInTheirOrder(FxRobot robot) throws Exception {
        ready();
        for (var round = 0; round < 40; round++) {
            robot.interact(() -> view.viewModel().writing().record(Fixture.STALE, Answer.CLEAR));
            robot.interact(() -> view.viewModel().writing().record(Fixture.STALE, Answer.PROBLEM));
        }
        robot.push(KeyCode.J)
                .push(KeyCode.ADD)
                .push(KeyCode.ADD)
                .push(KeyCode.ADD)
                .push(KeyCode.CLOSE_BRACKET);
        settle();
        settle();

        assertThat(stored(PROVINCE).answers())
                .isEqualTo(Map.of(Fixture.STALE, Answer.PROBLEM, Fixture.BLANK, new Answer.Problem(Amount.of(3))));
        assertThat(subject()).isNotEqualTo(PROVINCE);
    }

    @Test
    void whatWasTickedIsThereAfterReopening(FxRobot robot) throws Exception {
        ready();
        robot.push(KeyCode.DIGIT9);
        settle();
        robot.push(KeyCode.K).push(KeyCode.K).push(KeyCode.DIGIT2);
        settle();
        var shown = opened().orElseThrow().inspection();
        store.close();

        try (var again = Store.open(folder.resolve("store"))) {
            assertThat(again.inspections().get(Fixture.ROUND, PROVINCE)).isEqualTo(shown);
        }
    }

    @Test
    void theSignOfARowIsACheckBoxToTheMouse(FxRobot robot) throws Exception {
        ready();
        var state = robot.lookup(".state-box").nth(0).query();

        robot.clickOn(state);
        settle();
        var once = stored(PROVINCE).answer(Fixture.STALE);
        robot.clickOn(state);
        settle();
        var twice = stored(PROVINCE).answer(Fixture.STALE);
        robot.interact(() -> state.fireEvent(shiftClick()));
        settle();

        assertThat(List.of(once, twice, stored(PROVINCE).answer(Fixture.STALE)))
                .isEqualTo(List.of(Answer.CLEAR, Answer.PROBLEM, Answer.NOT_APPLICABLE));
    }

    private static MouseEvent shiftClick() {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                4,
                4,
                4,
                4,
                MouseButton.PRIMARY,
                1,
                true,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @Test
    void theFilterFindsASubjectAndDigitsInItAreText(FxRobot robot) throws Exception {
        ready();
        robot.push(KeyCode.SLASH);
        robot.write("9901000001");
        settle();
        robot.push(KeyCode.ENTER);
        settle();
        robot.push(KeyCode.DIGIT1);
        settle();

        assertThat(stored(PROVINCE).answers()).isEmpty();
        assertThat(stored(CITY).answers()).isEqualTo(Map.of(Fixture.STALE, Answer.CLEAR));
    }

    @Test
    void theScreenSpeaksEnglish(FxRobot robot) throws Exception {
        ready();
        speak(robot, Locale.ENGLISH);
        ready();
        robot.push(KeyCode.DIGIT1);
        settle();

        assertThat(robot.lookup("#rest").queryAs(Button.class).getText()).isEqualTo("Rest clear (2)");
        assertThat(stored(PROVINCE).answers()).isEqualTo(Map.of(Fixture.STALE, Answer.CLEAR));
    }
}
