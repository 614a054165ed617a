package tongbao.workbench.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;
import tongbao.domain.round.note.MessageCount;
import tongbao.domain.round.note.OwnCheck;
import tongbao.domain.round.note.RoundNote;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.PastTotal;
import tongbao.domain.statistics.PlatformClasses;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.statistics.Sheet.Line;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

@NullUnmarked
class StatisticsViewTest extends WindowTest {
    private static final Optional<RegionCode> CITY = Optional.of(new RegionCode("990100"));

    @Override
    protected void fill(Fixture fixture) {
        fixture.register().round().inspected();
        store.record(new Entry.HistoryChanged(List.of(
                past("2026年第二季度", 2, Optional.empty(), 6, 1),
                past("2026年第二季度", 2, CITY, 2, 0),
                past("2026年第二季度", 2, Optional.of(new RegionCode("990200")), 2, 0))));
        store.record(new Entry.NotesChanged(
                Fixture.ROUND,
                "留言（示例）.xlsx",
                List.of(
                        Edit.<RoundNote>added(new MessageCount(CITY, Optional.empty(), 13, 13, 6)),
                        Edit.<RoundNote>added(new OwnCheck(CITY, SubjectKind.SITE, 40, 3)))));
    }

    private static Edit<PastTotal> past(
            String name, int quarter, Optional<RegionCode> region, int inspected, int failed) {
        return Edit.added(new PastTotal(
                new Period(name, Optional.of(new Period.Slot(2026, quarter, 4))),
                SubjectKind.SITE,
                region,
                inspected,
                inspected,
                failed));
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.STATISTICS, () -> new StatisticsView(session, files));
        into.put(Place.INSPECT, () -> new Elsewhere(Place.INSPECT));
    }

    @Override
    protected Place first() {
        return Place.STATISTICS;
    }

    @Test
    void sitesAreShownByRegionWithTheirDenominatorsChangesAndStreaks(FxRobot robot) throws Exception {
        settle();

        assertThat(lines(robot))
                .containsExactly(
                        "1 示例市 2 2 1 1 0 50.00% ▼ 50.00 — —",
                        "2 样例市 2 1 1 0 1 100.00% 持平 — 2 轮",
                        "3 范例市 1 0 0 0 1 — — — —",
                        " 小计 5 3 2 1 2 66.67% — — —",
                        "4 示例省本级 1 0 0 0 1 — — — —",
                        "5 省直部门 1 0 0 0 1 — — — —",
                        " 合计 7 3 2 1 4 66.67% ▼ 16.66 — —");
    }

    /// What the clipboard holds once the figure at hand was copied as a sentence.
    private static String quoted(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        var held = new AtomicReference<String>();
        robot.interact(() -> held.set(Clipboard.getSystemClipboard().getString()));
        assertThat(label(robot, "behindHow")).isEqualTo("已复制：" + held.get());
        return held.get();
    }

    @Test
    void anotherDimensionAndKindAreCountedAtAKey(FxRobot robot) throws Exception {
        settle();

        robot.interact(() -> table(robot).requestFocus());
        robot.push(KeyCode.K);
        settle();
        robot.push(KeyCode.CLOSE_BRACKET).push(KeyCode.CLOSE_BRACKET).push(KeyCode.CLOSE_BRACKET);
        settle();

        assertThat(lines(robot))
                .containsExactly(
                        "1 微信 3 1 1 0 2 100.00%", "2 微博 1 0 0 0 1 —", "3 抖音 1 0 0 0 1 —", " 合计 5 1 1 0 4 100.00%");

        var classes = PlatformClasses.USUAL.with("微博", SubjectClass.WECHAT);
        robot.interact(() -> session.changes()
                .record(
                        () -> {
                            store.record(new Entry.PlatformsClassed(Edit.added(classes)));
                            return classes;
                        },
                        _ -> {},
                        session::report));
        robot.push(KeyCode.CLOSE_BRACKET);
        until(() -> lines(robot)
                .equals(List.of("1 微信公众号 4 1 1 0 3 100.00%", "2 短视频 1 0 0 0 1 —", " 合计 5 1 1 0 4 100.00%")));
    }

    @Test
    void theArrowKeysGoFromFigureToFigureAndTellHowEachCameAbout(FxRobot robot) throws Exception {
        settle();

        robot.interact(() -> table(robot).requestFocus());
        assertThat(behind(robot)).containsExactly("示例市教育局网站", "示例市人民政府门户网站");
        push(robot, KeyCode.RIGHT, 4);

        assertThat(label(robot, "behindTitle")).isEqualTo("示例市 · 不合格");
        assertThat(label(robot, "behindHow")).isEqualTo("结论为不合格的示例市政府网站，1");
        assertThat(behind(robot)).containsExactly("示例市教育局网站");
        push(robot, KeyCode.RIGHT, 2);
        assertThat(label(robot, "behindHow")).isEqualTo("合格 1 ÷ 检查 2 ＝ 50%，保留2位小数，四舍五入");
        assertThat(quoted(robot)).isEqualTo("2026年第三季度，示例市政府网站合格率为50.00%。");
        push(robot, KeyCode.LEFT, 2);
        assertThat(quoted(robot)).isEqualTo("2026年第三季度，示例市政府网站不合格1家。");
        push(robot, KeyCode.RIGHT, 3);
        assertThat(quoted(robot)).isEqualTo("2026年第三季度，示例市政府网站合格率比上期下降50.00个百分点。");
        push(robot, KeyCode.LEFT, 1);
        push(robot, KeyCode.RIGHT, 1);
        assertThat(label(robot, "behindHow")).isEqualTo("50.00% － 100.00%（上期合格 2 ÷ 检查 2）");
        push(robot, KeyCode.DOWN, 1);
        push(robot, KeyCode.RIGHT, 2);
        assertThat(label(robot, "behindHow")).isEqualTo("样例市政府网站连续全部合格：2026年第三季度、2026年第二季度");
    }

    @Test
    void aFigureIsOpenedByMouseAsByKey(FxRobot robot) throws Exception {
        settle();

        robot.clickOn(cell(robot, "failed"));

        assertThat(label(robot, "behindHow")).isEqualTo("结论为不合格的示例市政府网站，1");
        assertThat(behind(robot)).containsExactly("示例市教育局网站");
    }

    @Test
    void enterGoesToTheSubjectsOfAFigureAndFromThereToWhereTheyAreInspected(FxRobot robot) throws Exception {
        settle();

        robot.interact(() -> table(robot).requestFocus());
        push(robot, KeyCode.RIGHT, 4);
        settle();
        robot.push(KeyCode.ENTER);
        until(() -> subjects(robot).isFocused());
        robot.push(KeyCode.ESCAPE);
        until(() -> table(robot).isFocused());
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);

        until(() -> session.placeProperty().get() == Place.INSPECT);
        assertThat(session.subjectProperty().get())
                .contains(Fixture.site("9901000002").id());
    }

    @Test
    void theRoundsAreTheTrendOfTheWholeArea(FxRobot robot) throws Exception {
        settle();

        topic(robot, KeyCode.DIGIT2);

        assertThat(lines(robot)).containsExactly("2026年第二季度 6 6 5 1 83.33% —", "2026年第三季度 7 3 2 1 66.67% ▼ 16.66");
        capture(robot, "statistics-trend-light-zh");
    }

    @Test
    void problemsStandByNumberWithSubjectsTimesAndOccurrences(FxRobot robot) throws Exception {
        settle();

        topic(robot, KeyCode.DIGIT3);

        assertThat(lines(robot))
                .containsExactly("2 栏目不更新 1 5 1 7 14.29% 100.00%", " 合计（家） 1 5 1 7 14.29% ", " 合计（家次） 1     ");
        assertThat(behind(robot)).containsExactly("示例市教育局网站");
        capture(robot, "statistics-problems-light-zh");
    }

    @Test
    void unitsMessagesAndOwnChecksHaveTheirTables(FxRobot robot) throws Exception {
        settle();

        topic(robot, KeyCode.DIGIT6);
        assertThat(lines(robot)).hasSize(7).contains("示例市教育局 1 1 0 1 0.00%");
        capture(robot, "statistics-units-light-zh");
        topic(robot, KeyCode.DIGIT8);
        assertThat(lines(robot)).containsExactly("示例市 13 13 100.00% 6 46.15%", "合计 13 13 100.00% 6 46.15%");
        capture(robot, "statistics-messages-light-zh");
        topic(robot, KeyCode.DIGIT9);
        assertThat(lines(robot)).containsExactly("示例市 政府网站 40 37 3 92.50%");
    }

    @Test
    void whatIsNotCountedSaysWhy(FxRobot robot) throws Exception {
        settle();

        topic(robot, KeyCode.DIGIT4);
        assertThat(robot.lookup("没有得分可以分档").tryQuery()).isPresent();
        topic(robot, KeyCode.DIGIT5);
        assertThat(robot.lookup("没有得分可以排名").tryQuery()).isPresent();
        topic(robot, KeyCode.DIGIT7);
        assertThat(robot.lookup("没有连续不合格的").tryQuery()).isPresent();
        capture(robot, "statistics-none-light-zh");
    }

    @Test
    void theTableIsCopiedAsItStands(FxRobot robot) throws Exception {
        settle();

        robot.interact(() -> table(robot).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.C);

        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString().lines())
                        .startsWith(
                                "序\t名称\t运行\t检查\t合格\t不合格\t未定\t合格率\t比上期\t比上年\t连续100%",
                                "1\t示例市\t2\t2\t1\t1\t0\t50.00%\t▼ 50.00\t—\t—"));
    }

    @Test
    void theTableIsExportedAndTheChartSavedAsLinesOrPixels(FxRobot robot) throws Exception {
        settle();

        files.next(folder.resolve("table.xlsx"));
        files.next(folder.resolve("chart.svg"));
        files.next(folder.resolve("chart.png"));
        robot.interact(() -> table(robot).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);

        until(() -> Files.exists(folder.resolve("table.xlsx")));
        until(() -> Files.exists(folder.resolve("chart.svg")));
        until(() -> Files.exists(folder.resolve("chart.png")));
        assertThat(files.suggested()).containsExactly("政府网站合格率.xlsx", "政府网站合格率.svg", "政府网站合格率.png");
        assertThat(folder.resolve("chart.svg"))
                .content()
                .startsWith("<?xml")
                .contains("<title>政府网站合格率</title>", "#7292c1", "#c4332a")
                .endsWith("</svg>\n");
        Files.createDirectories(java.nio.file.Path.of("target", "screens"));
        Files.copy(
                folder.resolve("chart.png"),
                java.nio.file.Path.of("target", "screens", "statistics-saved.png"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.copy(
                folder.resolve("chart.svg"),
                java.nio.file.Path.of("target", "screens", "statistics-saved.svg"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void whatWasLookedAtIsRemembered(FxRobot robot) throws Exception {
        settle();

        topic(robot, KeyCode.DIGIT8);
        speak(robot, Locale.ENGLISH);

        assertThat(lines(robot)).containsExactly("示例市 13 13 100.00% 6 46.15%", "Total 13 13 100.00% 6 46.15%");
    }

    @Test
    void theStatisticsInBothThemesAndLanguages(FxRobot robot) throws Exception {
        settle();
        robot.interact(() -> table(robot).requestFocus());
        push(robot, KeyCode.RIGHT, 6);
        captureAll(robot, "statistics");
        speak(robot, Locale.ENGLISH);
        capture(robot, "statistics-light-en");
    }

    private void topic(FxRobot robot, KeyCode digit) throws Exception {
        robot.push(digit);
        settle();
    }

    private static void push(FxRobot robot, KeyCode code, int times) {
        for (var i = 0; i < times; i++) {
            robot.push(code);
        }
    }

    /// The cell of the first line in a column.
    private static TableCell<?, ?> cell(FxRobot robot, String column) {
        return robot.lookup(".table-cell").<TableCell<?, ?>>queryAll().stream()
                .filter(cell -> cell.getIndex() == 0 && cell.getTableColumn() != null)
                .filter(cell ->
                        ("column-" + column).equals(cell.getTableColumn().getId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(FxRobot robot) {
        return table(robot).getItems().stream()
                .map(line -> String.join(
                        " ", line.figures().stream().map(Figure::text).toList()))
                .toList();
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    private List<String> behind(FxRobot robot) throws Exception {
        settle();
        return subjects(robot).getItems().stream()
                .map(outcome -> outcome.subject().name())
                .toList();
    }

    private static ListView<Outcome> subjects(FxRobot robot) {
        return robot.lookup("#behind").query();
    }

    private static TableView<Line> table(FxRobot robot) {
        return robot.lookup("#table").query();
    }

    /// Another screen to go to.
    private record Elsewhere(Place place, javafx.scene.Parent node) implements Screen {
        Elsewhere(Place place) {
            this(place, new javafx.scene.layout.Pane());
        }
    }
}
