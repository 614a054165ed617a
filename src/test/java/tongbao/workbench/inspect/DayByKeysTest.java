package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.Phrase;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

/// How many keys the two commonest things of a day take, for both habits, and what is carried over, kept in the
/// wording library or found outside the catalogue, by keys.
@NullUnmarked
class DayByKeysTest extends WindowTest {
    private static final SubjectId PROVINCE = Fixture.site("9900000001").id();

    private InspectView view;
    private int keys;

    @Override
    protected void fill(Fixture fixture) {
        fixture.register().round();
        store.record(new Entry.PhraseChanged(
                Edit.added(new Phrase(Fixture.SITES.id().name(), Fixture.BLANK, "截至{day}，{site}有空白栏目。"))));
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

    private void ready() throws Exception {
        settle();
        until(() -> view.viewModel().getOpened().isPresent());
        settle();
        keys = 0;
    }

    private void press(FxRobot robot, KeyCode... together) throws Exception {
        keys++;
        robot.push(together);
        settle();
    }

    private void record(FxRobot robot, Entry entry) throws Exception {
        robot.interact(() -> session.changes().record(() -> store.record(entry), _ -> {}, _ -> {}));
        settle();
        settle();
    }

    private Inspection stored(SubjectId subject) {
        return store.inspections().get(Fixture.ROUND, subject);
    }

    @Test
    void aSiteWithNothingFoundTakesTwoKeys(FxRobot robot) throws Exception {
        ready();
        press(robot, KeyCode.DIGIT9);
        press(robot, KeyCode.CLOSE_BRACKET);

        assertThat(keys).isEqualTo(2);
        assertThat(stored(PROVINCE).answers())
                .isEqualTo(Map.of(
                        Fixture.STALE, Answer.CLEAR,
                        Fixture.BLANK, Answer.CLEAR,
                        Fixture.UNANSWERED, Answer.CLEAR));
        assertThat(view.viewModel().getOpened().orElseThrow().subject().id()).isNotEqualTo(PROVINCE);
    }

    @Test
    void aClauseWithNothingFoundTakesOneKeyASubjectDownTheList(FxRobot robot) throws Exception {
        ready();
        robot.push(KeyCode.I);
        settle();
        var axis = view.axes().axis().viewModel();
        until(() -> !axis.rows().listed().isEmpty());
        settle();
        var rows = axis.rows().listed().size();
        keys = 0;
        for (var i = 0; i < rows; i++) {
            press(robot, KeyCode.DIGIT1);
        }

        assertThat(keys).isEqualTo(rows);
        assertThat(store.inspections().all(Fixture.ROUND)).hasSize(rows);
    }

    @Test
    void aVetoWithScreenshotAndWordingTakesLessThanTenKeys(FxRobot robot) throws Exception {
        ready();
        robot.interact(DayByKeysTest::copyPicture);
        press(robot, KeyCode.J);
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.ALT, KeyCode.DIGIT1);
        press(robot, KeyCode.CONTROL, KeyCode.V);
        until(() -> !stored(PROVINCE).evidence().isEmpty());
        press(robot, KeyCode.ESCAPE);

        assertThat(keys).isEqualTo(5);
        assertRecorded();
    }

    @Test
    void downTheListItTakesLessThanTenKeysToo(FxRobot robot) throws Exception {
        ready();
        robot.interact(DayByKeysTest::copyPicture);
        robot.push(KeyCode.I);
        settle();
        robot.push(KeyCode.CLOSE_BRACKET);
        settle();
        keys = 0;
        press(robot, KeyCode.ENTER);
        settle();
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.ALT, KeyCode.DIGIT1);
        press(robot, KeyCode.CONTROL, KeyCode.V);
        until(() -> !stored(PROVINCE).evidence().isEmpty());
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.I);
        press(robot, KeyCode.J);

        assertThat(keys).isEqualTo(7);
        assertRecorded();
    }

    private void assertRecorded() {
        var after = stored(PROVINCE);
        assertThat(after.answer(Fixture.BLANK)).isEqualTo(Answer.PROBLEM);
        assertThat(after.findings()).extracting(Finding::description).containsExactly("截至8月17日，示例省人民政府门户网站有空白栏目。");
        assertThat(after.evidence())
                .extracting(evidence -> evidence.finding())
                .containsExactly(Optional.of(after.findings().getFirst().id()));
    }

    @Test
    void whatWasCarriedOverIsConfirmedByOneKey(FxRobot robot) throws Exception {
        var carried = new Answer.Carried(new RoundId("2026年第二季度"), Answer.NOT_APPLICABLE, false);
        ready();
        record(
                robot,
                new Entry.AnswersRecorded(
                        Fixture.ROUND, PROVINCE, List.of(new AnswerEdit(Fixture.STALE, Answer.UNSEEN, carried))));
        assertThat(robot.lookup("上轮不适用，待核").tryQuery()).isPresent();

        press(robot, KeyCode.DIGIT5);

        assertThat(stored(PROVINCE).answers()).isEqualTo(Map.of(Fixture.STALE, Answer.NOT_APPLICABLE));
        assertThat(view.clauses().getCurrent().map(place -> place.clause().code()))
                .contains(Fixture.BLANK);
        press(robot, KeyCode.DIGIT5);
        assertThat(stored(PROVINCE).answers()).hasSize(1);
    }

    @Test
    void aFindingOutsideTheCatalogueIsWrittenAndAPersonalNumberIsPointedAt(FxRobot robot) throws Exception {
        ready();
        press(robot, KeyCode.E);
        robot.write("footer");
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.ENTER);
        robot.write("shows 13800138000");
        settle();
        assertThat(robot.lookup("像有个人信息：138*****000。写入通报就会印出来。").tryQuery()).isPresent();
        press(robot, KeyCode.ESCAPE);

        assertThat(stored(PROVINCE).findings())
                .extracting(Finding::clause, Finding::column, Finding::description)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Optional.empty(), "footer", "shows 13800138000"));
        assertThat(stored(PROVINCE).answers()).isEmpty();
        assertThat(robot.lookup("指标之外 1").tryQuery()).isPresent();
    }

    @Test
    void aSentenceIsKeptForTheNextFindingAndTakenOutAgain(FxRobot robot) throws Exception {
        ready();
        record(
                robot,
                new Entry.FindingWritten(
                        Fixture.ROUND,
                        PROVINCE,
                        Edit.added(new Finding(
                                new FindingId("x"),
                                Optional.of(Fixture.STALE),
                                "政务公开 › 财政预决算",
                                "",
                                "“财政预决算”栏目截至8月17日没有更新。",
                                LocalDateTime.of(2026, 8, 19, 9, 0),
                                "李示例",
                                "",
                                true,
                                true)),
                        Optional.empty()));
        robot.interact(() -> view.clauses().choose(Fixture.STALE));
        settle();
        robot.clickOn("政务公开 › 财政预决算");
        settle();
        robot.interact(() -> robot.lookup("#keep-phrase").queryButton().fire());
        settle();

        var kept = new Phrase(Fixture.SITES.id().name(), Fixture.STALE, "“{column}”栏目截至{day}没有更新。");
        assertThat(store.inspections().phrases(Fixture.SITES.id().name(), Fixture.STALE))
                .containsExactly(kept);
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(store.inspections().phrases(Fixture.SITES.id().name(), Fixture.STALE))
                .isEmpty();
    }

    @Test
    void aGroupThatDoesNotApplyGetsItsAnswersBack(FxRobot robot) throws Exception {
        ready();
        press(robot, KeyCode.DIGIT4);
        press(robot, KeyCode.J);
        press(robot, KeyCode.DIGIT1);
        var before = stored(PROVINCE);

        press(robot, KeyCode.SHIFT, KeyCode.DIGIT3);
        assertThat(stored(PROVINCE).answers().values()).hasSize(3).allMatch(Answer.NotApplicable.class::isInstance);
        press(robot, KeyCode.SHIFT, KeyCode.DIGIT3);

        assertThat(stored(PROVINCE)).isEqualTo(before);
    }

    @Test
    void aWholeFolderGoesToItsSubjectsAndWhatIsLeftIsNamed(FxRobot robot) throws Exception {
        ready();
        var stick = java.nio.file.Files.createDirectories(folder.resolve("stick"));
        var picture = tongbao.document.PngBytes.of(new tongbao.document.ArgbImage(2, 2, new int[] {-1, -2, -3, -4}));
        java.nio.file.Files.write(stick.resolve("9901000001_1.png"), picture);
        java.nio.file.Files.write(stick.resolve("微信图片.png"), picture);
        var content = new ClipboardContent();
        content.putFiles(List.of(stick.toFile()));
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));

        press(robot, KeyCode.CONTROL, KeyCode.V);
        var city = Fixture.site("9901000001").id();
        until(() -> !stored(city).evidence().isEmpty());
        settle();

        assertThat(stored(city).evidence())
                .extracting(evidence -> evidence.picture().name(), evidence -> evidence.clause())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("9901000001_1.png", Optional.of(Fixture.STALE)));
        assertThat(robot.lookup("#problem-what")
                        .queryAs(javafx.scene.control.Label.class)
                        .getText())
                .isEqualTo("1 张图片的文件名里没有本轮的标识码，没有存入：微信图片.png。");
    }

    @Test
    void theAddressIsShownAsACodeForThePhone(FxRobot robot) throws Exception {
        ready();
        press(robot, KeyCode.Q);
        assertThat(shown("qr-pane")).isPresent();
        press(robot, KeyCode.Q);
        assertThat(shown("qr-pane")).isEmpty();
    }

    private static void copyPicture() {
        var image = new WritableImage(64, 48);
        var pixels = new int[64 * 48];
        java.util.Arrays.fill(pixels, 0xFFC4332A);
        image.getPixelWriter().setPixels(0, 0, 64, 48, PixelFormat.getIntArgbInstance(), pixels, 0, 64);
        var content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
