package tongbao.workbench.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Review;
import tongbao.domain.inspection.Ruling;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.register.Subject;
import tongbao.domain.verdict.Reason;
import tongbao.domain.verdict.Verdict;
import tongbao.store.reading.RoundReading;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.inspect.InspectView;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

@NullUnmarked
class ReviewViewTest extends WindowTest {
    private boolean isInspecting;

    @Override
    protected void fill(Fixture fixture) {
        ReviewedRound.into(store, fixture);
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.REVIEW, () -> new ReviewView(session, files, () -> ReviewedRound.NOW));
        into.put(
                Place.INSPECT,
                () -> isInspecting
                        ? new InspectView(session, files, _ -> {}, () -> ReviewedRound.NOW)
                        : new Blank(Place.INSPECT));
        into.put(Place.ROUND, () -> new Blank(Place.ROUND));
    }

    @Override
    protected Place first() {
        return Place.REVIEW;
    }

    @Test
    void oneKeyAcceptsAVetoAndGoesOnToTheNext(FxRobot robot) throws Exception {
        ready(robot);
        assertThat(names(robot))
                .containsExactly(
                        ReviewedRound.EDUCATION.name(),
                        ReviewedRound.PORTAL.name(),
                        ReviewedRound.WATER.name(),
                        ReviewedRound.FINANCE.name());
        assertThat(verdict(ReviewedRound.EDUCATION)).isInstanceOf(Verdict.Open.class);

        robot.push(KeyCode.A);
        settle();

        assertThat(review(ReviewedRound.EDUCATION))
                .contains(new Review(
                        Fixture.BLANK,
                        new Answer.Problem(Amount.of(5)),
                        Review.Decision.ACCEPTED,
                        "",
                        "李示例",
                        ReviewedRound.NOW));
        assertThat(verdict(ReviewedRound.EDUCATION)).isInstanceOf(Verdict.Failed.class);
        assertThat(names(robot)).first().isEqualTo(ReviewedRound.PORTAL.name());
        assertThat(chosen(robot).subject()).isEqualTo(ReviewedRound.PORTAL);
        robot.push(KeyCode.A);
        settle();
        assertThat(names(robot)).containsExactly(ReviewedRound.WATER.name(), ReviewedRound.FINANCE.name());
        until(() -> awaited(robot).equals("2"));
        capture(robot, "review-awaited-light-zh");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> awaited(robot).equals("3"));
        robot.interact(() -> robot.lookup("#rail-review").query().requestFocus());
        assertThat(robot.lookup("#rail-review").query().getAccessibleText()).isEqualTo("复核，3 条待复核");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        until(() -> awaited(robot).equals("2"));
    }

    /// The number in the rail.
    private static String awaited(FxRobot robot) {
        return robot.lookup("#reviews-awaited").queryAs(Label.class).getText();
    }

    @Test
    void whatIsReturnedNeedsAReasonAndWaitsAgainOnceItWasAnsweredAnew(FxRobot robot) throws Exception {
        ready(robot);
        robot.push(KeyCode.R);
        robot.push(KeyCode.ENTER);
        assertThat(review(ReviewedRound.EDUCATION)).isEmpty();

        robot.write("第 3 张截图看不清").push(KeyCode.ENTER);
        settle();

        assertThat(review(ReviewedRound.EDUCATION))
                .get()
                .extracting(Review::reason)
                .isEqualTo("第 3 张截图看不清");
        assertThat(names(robot)).doesNotContain(ReviewedRound.EDUCATION.name());
        robot.push(KeyCode.DIGIT2);
        assertThat(names(robot)).containsExactly(ReviewedRound.EDUCATION.name());

        store.record(new Entry.AnswersRecorded(
                Fixture.ROUND,
                ReviewedRound.EDUCATION.id(),
                List.of(new AnswerEdit(
                        Fixture.BLANK, new Answer.Problem(Amount.of(5)), new Answer.Problem(Amount.of(6))))));
        robot.interact(() -> session.go(Place.INSPECT));
        robot.interact(() -> session.go(Place.REVIEW));
        settle();
        robot.push(KeyCode.DIGIT1);

        assertThat(names(robot)).first().isEqualTo(ReviewedRound.EDUCATION.name());
        assertThat(texts(robot)).contains("上次退回，检查人已改过，须重新复核", "第 3 张截图看不清");
    }

    @Test
    void whatOneFoundOneselfIsForAnotherPerson(FxRobot robot) throws Exception {
        ready(robot);
        robot.push(KeyCode.K).push(KeyCode.J).push(KeyCode.J).push(KeyCode.J);
        assertThat(chosen(robot).subject()).isEqualTo(ReviewedRound.FINANCE);

        robot.push(KeyCode.A);
        settle();

        assertThat(review(ReviewedRound.FINANCE)).isEmpty();
        assertThat(robot.lookup("#review-accept").queryAs(Button.class).isDisabled())
                .isTrue();
        assertThat(texts(robot)).contains("这条是你自己查的，要由另一人复核。");
    }

    @Test
    void aRulingKeepsTheComputedVerdictAndCanBeTakenBack(FxRobot robot) throws Exception {
        ready(robot);
        robot.push(KeyCode.A);
        settle();
        robot.push(KeyCode.DIGIT4);
        assertThat(chosen(robot).subject()).isEqualTo(ReviewedRound.EDUCATION);

        robot.push(KeyCode.G);
        robot.write("栏目经批准暂停").push(KeyCode.ENTER);
        settle();

        var ruling = new Ruling(true, "栏目经批准暂停", "李示例", ReviewedRound.NOW);
        assertThat(verdict(ReviewedRound.EDUCATION))
                .isInstanceOfSatisfying(
                        Verdict.Passed.class,
                        passed -> assertThat(passed.ruling()).contains(ruling));
        assertThat(texts(robot)).contains("计算结果：不合格", "人工改判：合格（计算结果仍保留）");
        capture(robot, "review-ruling-light-zh");

        robot.push(KeyCode.U);
        settle();

        assertThat(verdict(ReviewedRound.EDUCATION))
                .isInstanceOfSatisfying(
                        Verdict.Failed.class,
                        failed ->
                                assertThat(failed.reason()).isEqualTo(new Reason.VetoReached(List.of(Fixture.BLANK))));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(verdict(ReviewedRound.EDUCATION)).isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void undoPutsAVetoBackOntoTheListInWords(FxRobot robot) throws Exception {
        ready(robot);
        robot.push(KeyCode.A);
        settle();
        assertThat(texts(robot)).anyMatch(text -> text.contains("示例市教育局网站：复核确认“空白栏目”"));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();

        assertThat(names(robot)).hasSize(4);
        assertThat(review(ReviewedRound.EDUCATION)).isEmpty();
    }

    @Test
    void enterGoesToTheClauseAndTheViewerTakesTheWholeScreen(FxRobot robot) throws Exception {
        ready(robot);
        robot.push(KeyCode.RIGHT).push(KeyCode.V);
        until(() -> shown("viewer").isPresent());
        robot.push(KeyCode.ESCAPE);

        robot.push(KeyCode.ENTER);

        until(() -> session.placeProperty().get() == Place.INSPECT);
        assertThat(session.subjectProperty().get()).contains(ReviewedRound.EDUCATION.id());
        assertThat(session.clauseProperty().get()).contains(Fixture.BLANK);
    }

    @Test
    void aTenthIsInspectedAgainBlindAndComparedOnceFinished(FxRobot robot) throws Exception {
        ready(robot);
        robot.push(KeyCode.DIGIT5);
        settle();
        assertThat(texts(robot)).contains("从 12 个对象里抽 2 个（网站、新媒体各自抽）。");
        capture(robot, "review-check-draw-light-zh");
        robot.doubleClickOn("#check-percent").write("30");
        robot.clickOn("#check-draw");
        settle();
        settle();

        var check = store.reviews().doubleCheck(Fixture.ROUND).orElseThrow();
        assertThat(check.seed()).isEqualTo(20260817);
        assertThat(check.drawn()).hasSize(5);
        assertThat(texts(robot)).doesNotContain("第一人：有问题", "第一人：未查");
        var second = check.drawn().getFirst();
        robot.push(KeyCode.DIGIT2).push(KeyCode.DIGIT9);
        settle();

        var looks = store.reviews().secondLooks(Fixture.ROUND).get(second);
        assertThat(looks).hasSize(3);
        assertThat(looks.get(Fixture.STALE).answer()).isEqualTo(Answer.PROBLEM);
        assertThat(looks.get(Fixture.BLANK).answer()).isEqualTo(Answer.CLEAR);
        assertThat(texts(robot)).contains("已查完 1/5 个");
        for (var i = 0; i < 3; i++) {
            robot.push(KeyCode.CLOSE_BRACKET).push(KeyCode.DIGIT9);
        }
        settle();
        capture(robot, "review-check-light-zh");
        size(robot, 1093, 614);
        capture(robot, "review-check-small-zh");
        size(robot, 1366, 768);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(texts(robot)).contains("已查完 3/5 个");
        robot.push(KeyCode.ESCAPE);
        assertThat(list(robot).isVisible()).isTrue();
    }

    @Test
    void anUpheldObjectionTakesItsFindingsOutAndReturnsTheClauseInOneStep(FxRobot robot) throws Exception {
        ready(robot);
        robot.push(KeyCode.J);
        assertThat(chosen(robot).subject()).isEqualTo(ReviewedRound.PORTAL);
        var file = java.nio.file.Files.writeString(folder.resolve("说明（示例）.txt"), "两封信已于 6 月当面答复（示例）。");
        files.next(file);
        robot.push(KeyCode.O);
        robot.write("两封信已当面答复，见附件");
        robot.clickOn("#objection-file");
        capture(robot, "review-objection-form-light-zh");
        robot.clickOn("#objection-enter");
        settle();
        robot.push(KeyCode.DIGIT6);
        settle();
        captureAll(robot, "review-objections");

        robot.push(KeyCode.D);
        robot.write("附件属实").clickOn("#objection-uphold");
        settle();

        var objection = store.reviews().objections(Fixture.ROUND).getFirst();
        assertThat(objection.decision().orElseThrow().upheld()).isTrue();
        assertThat(store.pictures().read(objection.attachment().orElseThrow().digest()))
                .isEqualTo(java.nio.file.Files.readAllBytes(file));
        var inspection = store.inspections().get(Fixture.ROUND, ReviewedRound.PORTAL.id());
        assertThat(inspection.findings()).hasSize(1).allMatch(finding -> !finding.counts() && !finding.published());
        assertThat(inspection.review(Fixture.UNANSWERED))
                .get()
                .extracting(Review::decision, Review::reason)
                .containsExactly(Review.Decision.RETURNED, "异议成立：附件属实");
        capture(robot, "review-objections-decided-light-zh");
        var copy = folder.resolve("copy.txt");
        files.next(copy);
        robot.push(KeyCode.S);
        settle();
        assertThat(copy).hasSameBinaryContentAs(file);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(store.reviews().objections(Fixture.ROUND).getFirst().decision())
                .isEmpty();
        assertThat(store.inspections()
                        .get(Fixture.ROUND, ReviewedRound.PORTAL.id())
                        .findings())
                .allMatch(finding -> finding.counts() && finding.published());
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void whatIsReturnedStandsInTheInspectorsWorklistWithItsReason(FxRobot robot) throws Exception {
        isInspecting = true;
        ready(robot);
        robot.push(KeyCode.R);
        robot.write("缺首页截图").push(KeyCode.ENTER);
        settle();
        robot.push(KeyCode.DIGIT2).push(KeyCode.ENTER);
        until(() -> shown("returned").isPresent());
        settle();

        assertThat(robot.lookup("#returned").queryAs(Label.class).getText()).isEqualTo("复核退回（李示例，8月20日 10:05）：缺首页截图");
        until(() -> texts(robot).contains("退回"));
        assertThat(robot.lookup("#worklist-returned")
                        .queryAs(javafx.scene.control.ToggleButton.class)
                        .getText())
                .isEqualTo("退回 1");
        capture(robot, "inspect-returned-light-zh");
    }

    @Test
    void theReviewInAllItsLooks(FxRobot robot) throws Exception {
        ready(robot);
        captureAll(robot, "review");
        robot.push(KeyCode.R);
        capture(robot, "review-return-light-zh");
        size(robot, 1093, 614);
        capture(robot, "review-return-small-zh");
        size(robot, 1366, 768);
        robot.push(KeyCode.ESCAPE).push(KeyCode.DIGIT3);
        capture(robot, "review-empty-light-zh");
        speak(robot, Locale.ENGLISH);
        ready(robot);
        capture(robot, "review-light-en");
        size(robot, 1093, 614);
        capture(robot, "review-small-en");
    }

    private void ready(FxRobot robot) throws Exception {
        settle();
        until(() -> !list(robot).getItems().isEmpty());
        settle();
        settle();
    }

    private static ListView<ReviewItem> list(FxRobot robot) {
        return robot.lookup("#review-list").<ListView<ReviewItem>>query();
    }

    private static List<String> names(FxRobot robot) {
        return list(robot).getItems().stream()
                .map(item -> item.subject().name())
                .toList();
    }

    private static ReviewItem chosen(FxRobot robot) {
        return list(robot).getSelectionModel().getSelectedItem();
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(node -> node instanceof Label label && label.isVisible()).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private Optional<Review> review(Subject subject) {
        return store.inspections().get(Fixture.ROUND, subject.id()).reviews().values().stream()
                .findFirst();
    }

    private Verdict verdict(Subject subject) {
        return RoundReading.of(store, Fixture.ROUND).outcomes().stream()
                .filter(outcome -> outcome.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private record Blank(Place place) implements Screen {
        @Override
        public Parent node() {
            return new Pane();
        }
    }
}
