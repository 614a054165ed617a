package tongbao.workbench.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.number.Fraction;
import tongbao.domain.round.note.ItemScore;
import tongbao.domain.round.note.RoundNote;
import tongbao.domain.round.note.Weights;
import tongbao.workbench.Fixture;
import tongbao.workbench.WindowTest;
import tongbao.workbench.findings.FindingsView;
import tongbao.workbench.statistics.Sheet.Line;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;

/// The figures of scored rounds, and how the screens look when they are full.
class ScoredStatisticsTest extends WindowTest {
    @Override
    protected void fill(Fixture fixture) {
        ScoredRounds.write(store);
    }

    @Override
    protected void screens(Session session, Map<Place, Supplier<Screen>> into) {
        into.put(Place.STATISTICS, () -> new StatisticsView(session, files));
        into.put(Place.FINDINGS, () -> new FindingsView(session, files));
    }

    @Override
    protected Place first() {
        return Place.STATISTICS;
    }

    @Test
    void bandsRanksUnitsAndRepeatOffendersAreCountedFromThePoints(FxRobot robot) throws Exception {
        settle();

        robot.push(KeyCode.DIGIT4);
        settle();
        // 125 sites with 100 - 4 * n points: n of 1 to 5 eleven times each, the others ten times each; the vetoed has
        // none
        assertThat(lines(robot).stream().map(line -> line.replaceAll(" \\d+ [\\d.]+%$", "")))
                .containsExactly("≥100 10", "90–100 22", "80–90 33", "70–80 20", "60–70 30", "<60 10");
        captureAll(robot, "statistics-bands");

        robot.push(KeyCode.DIGIT5);
        settle();
        assertThat(lines(robot).getFirst()).isEqualTo("1 甲示例市人民政府网站 甲示例市 甲示例市办公室 合格 100");
        assertThat(lines(robot).get(1)).isEqualTo("1 丙示例市第6局网站 丙示例市 丙示例市第6局 合格 100");
        assertThat(lines(robot)).hasSize(125).noneMatch(line -> line.contains("乙示例市第3局"));
        capture(robot, "statistics-ranks-light-zh");

        robot.push(KeyCode.DIGIT6);
        settle();
        assertThat(lines(robot).getFirst()).isEqualTo("甲示例市办公室 2 2 2 0 100.00% 98");

        robot.push(KeyCode.CLOSE_BRACKET);
        settle();
        assertThat(robot.lookup("本轮没有综合考评").tryQuery()).isPresent();
        var weights = new Weights(List.of(
                new Weights.Item(List.of(), "网站", Fraction.parse("0.8"), Optional.of("sample-scored")),
                new Weights.Item(List.of(), "专业评价", Fraction.parse("0.2"), Optional.empty())));
        var notes = Stream.of(
                        weights,
                        new ItemScore("甲示例市办公室", "专业评价", Fraction.of(90)),
                        new ItemScore("乙示例市第6局", "专业评价", Fraction.parse("92.5")),
                        new ItemScore("丙示例市第6局", "专业评价", Fraction.of(82)),
                        new ItemScore("丁示例市办公室", "专业评价", Fraction.of(88)))
                .map(Edit::<RoundNote>added)
                .toList();
        robot.interact(() -> session.changes()
                .record(
                        () -> store.record(new Entry.NotesChanged(ScoredRounds.LATER, "考评（示例）.xlsx", notes)),
                        _ -> {},
                        _ -> {}));
        until(() -> robot.lookup("#table").tryQuery().isPresent());
        settle();
        assertThat(lines(robot)).hasSizeGreaterThan(100).startsWith("1 丙示例市第6局 市级 100 82 96.4");
        captureAll(robot, "statistics-composites");
        robot.push(KeyCode.OPEN_BRACKET);
        settle();

        robot.push(KeyCode.DIGIT7);
        settle();
        assertThat(lines(robot)).contains("2 乙示例市第3局网站 乙示例市 乙示例市第3局 2026年第三季度，2026年第二季度");
        capture(robot, "statistics-repeated-light-zh");

        speak(robot, Locale.ENGLISH);
        size(robot, 1093, 614);
        robot.push(KeyCode.DIGIT4);
        capture(robot, "statistics-bands-small-en");
        robot.push(KeyCode.DIGIT6).push(KeyCode.CLOSE_BRACKET);
        capture(robot, "statistics-composites-small-en");
    }

    @Test
    void aFigureOfTheLastLineScrollsIntoSight(FxRobot robot) throws Exception {
        settle();
        robot.interact(() -> table(robot).requestFocus());

        for (var i = 0; i < 16; i++) {
            robot.push(KeyCode.DOWN);
        }
        settle();

        assertThat(robot.lookup("#behindValue").queryAs(Label.class).getText()).isEqualTo("合计");
        assertThat(robot.lookup(".scroll-pane").queryAs(ScrollPane.class).getVvalue())
                .isGreaterThan(0);
        capture(robot, "statistics-full-end-light-zh");
    }

    @Test
    void theFullScreensInBothThemesAndLanguages(FxRobot robot) throws Exception {
        settle();
        robot.interact(() -> table(robot).requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        captureAll(robot, "statistics-full");
        robot.interact(() -> session.go(Place.FINDINGS));
        settle();
        robot.interact(() -> robot.lookup("#findings")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(3));
        captureAll(robot, "findings-full");
        speak(robot, Locale.ENGLISH);
        capture(robot, "findings-full-light-en");
    }

    private static List<String> lines(FxRobot robot) {
        return table(robot).getItems().stream()
                .map(line -> String.join(
                        " ", line.figures().stream().map(Figure::text).toList()))
                .toList();
    }

    private static TableView<Line> table(FxRobot robot) {
        return robot.lookup("#table").query();
    }
}
