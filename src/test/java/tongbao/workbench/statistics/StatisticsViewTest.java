package tongbao.workbench.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.statistics.Outcome;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.statistics.Board.Line;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

class StatisticsViewTest extends WindowTest {
    @Override
    protected void fill(Fixture fixture) {
        fixture.register().round().inspected();
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.STATISTICS, () -> new StatisticsView(session, files));
    }

    @Override
    protected Place first() {
        return Place.STATISTICS;
    }

    @Test
    void sitesAreShownByRegionWithTheirDenominators(FxRobot robot) throws Exception {
        settle();

        assertThat(lines(robot))
                .containsExactly(
                        "示例市 2/1/2 50.00%",
                        "样例市 2/1/1 100.00%",
                        "范例市 1/0/0 —",
                        "小计 5/2/3 66.67%",
                        "示例省本级 1/0/0 —",
                        "省直部门 1/0/0 —",
                        "合计 7/2/3 66.67%");
    }

    @Test
    void anotherDimensionAndKindAreCountedAtAClick(FxRobot robot) throws Exception {
        settle();

        robot.clickOn("#choose-account");
        settle();
        robot.clickOn("#choose-platform");
        settle();

        assertThat(lines(robot)).containsExactly("微信 3/1/1 100.00%", "微博 1/0/0 —", "抖音 1/0/0 —", "合计 5/1/1 100.00%");
    }

    @Test
    void aRowOpensTheSubjectsBehindItTheFailedFirst(FxRobot robot) throws Exception {
        settle();

        robot.interact(() -> table(robot).getSelectionModel().select(0));

        assertThat(robot.lookup("#behind").<ListView<Outcome>>query().getItems())
                .extracting(outcome -> outcome.subject().name())
                .containsExactly("示例市教育局网站", "示例市人民政府门户网站");
    }

    @Test
    void aFigureOpensTheSubjectsItCountsAndTellsHowItCameAbout(FxRobot robot) throws Exception {
        settle();

        robot.clickOn(cell(robot, "failed"));

        assertThat(robot.lookup("#behindHow").<Label>query().getText()).isEqualTo("结论为不合格的示例市政府网站，1");
        assertThat(robot.lookup("#behind").<ListView<Outcome>>query().getItems())
                .extracting(outcome -> outcome.subject().name())
                .containsExactly("示例市教育局网站");

        robot.clickOn(cell(robot, "rate"));

        assertThat(robot.lookup("#behindHow").<Label>query().getText()).isEqualTo("合格 1 ÷ 检查 2 ＝ 50%，保留2位小数，四舍五入");
        assertThat(robot.lookup("#behind").<ListView<Outcome>>query().getItems())
                .hasSize(2);
    }

    @Test
    void theTableIsCopiedAsItStands(FxRobot robot) throws Exception {
        settle();

        robot.clickOn("#copy");

        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("序\t名称\t运行\t检查\t合格\t不合格\t未定\t合格率\t比上期\t比上年\n1\t示例市\t2\t2\t1\t1\t0\t50.00%\t—\t—\n"));
    }

    @Test
    void theTableIsExportedAsASpreadsheet(FxRobot robot) throws Exception {
        settle();

        files.next(folder.resolve("table.xlsx"));
        robot.clickOn("#export");

        until(() -> java.nio.file.Files.exists(folder.resolve("table.xlsx")));
    }

    @Test
    void theStatisticsInBothThemesAndLanguages(FxRobot robot) throws Exception {
        captureAll(robot, "statistics");
        speak(robot, Locale.ENGLISH);
        capture(robot, "statistics-light-en");
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
                .map(line -> line.label() + " " + line.tally().registered() + "/"
                        + line.tally().passed() + "/" + line.tally().inspected() + " " + line.rate())
                .toList();
    }

    private static TableView<Line> table(FxRobot robot) {
        return robot.lookup("#table").query();
    }
}
