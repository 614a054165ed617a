package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tongbao.document.PageInk.columns;
import static tongbao.document.PageInk.mm;
import static tongbao.document.PageInk.rows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.document.font.Fonts;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.PaperForm;

/// The sample bulletin as a document (文件格式) measured on paper against GB/T 9704-2012, in mm.
class FileLayoutTest {
    private static final Offset<Double> NEAR = within(0.3);
    private static final double CHARACTER = 156.0 / 28;
    private static final double LINE = 10.449;

    @TempDir
    private static Path folder;

    private static List<Reading.Line> lines = List.of();
    private static ArgbImage first = new ArgbImage(0, 0, new int[0]);
    private static ArgbImage last = first;

    @BeforeAll
    static void print() throws IOException {
        var file = folder.resolve("通报.pdf");
        var sample = Bulletins.sample();
        var bulletin = new Bulletin(
                PaperForm.FILE,
                sample.issuer(),
                Optional.of("示府办发〔2026〕45号"),
                sample.title(),
                sample.addressees(),
                sample.blocks(),
                sample.date(),
                sample.note(),
                sample.copyTo(),
                "");
        BulletinPdf.write(bulletin, file, new Stamp.None(), Fonts.bundled(), _ -> {}, () -> false);
        lines = Reading.lines(file);
        try (var pages = PagePictures.open(file)) {
            first = pages.page(0, PageInk.SCALE);
            last = pages.page(pages.count() - 1, PageInk.SCALE);
        }
    }

    @Test
    void theRedNameBegins35MillimetresBelowTheTextAreasEdgeOnOneLineInItsMiddle() {
        var head = Reading.line(lines, "示例省人民政府办公厅文件");

        assertThat(mm(rows(first, PageInk::isRed).getFirst())).isCloseTo(72, NEAR);
        assertThat((head.left() + head.right()) / 2).isCloseTo(106, within(0.6));
        assertThat(head.right() - head.left()).isLessThan(156);
    }

    @Test
    void theNumberStandsInTheMiddleTwoLinesBelowTheNameAndTheRedLineOf156Millimetres4BelowIt() {
        var number = Reading.line(lines, "示府办发〔2026〕45号");
        var red = rows(first, PageInk::isRed);
        int nameEnds =
                1 + red.stream().filter(y -> !red.contains(y + 1)).findFirst().orElseThrow();
        int line = red.stream().filter(y -> y > nameEnds).findFirst().orElseThrow();
        double numberTop = mm(line) - 4 - 5.573;

        assertThat((number.left() + number.right()) / 2).isCloseTo(106, NEAR);
        assertThat(numberTop - mm(nameEnds)).isCloseTo(2 * LINE, NEAR);
        assertThat(number.baseline()).isBetween(numberTop + 3.5, numberTop + 5.573);
        assertThat(columns(first, line).getFirst()).isCloseTo(28, NEAR);
        assertThat(columns(first, line).getLast()).isCloseTo(184, NEAR);
        assertThat(mm(red.getLast() - line)).isLessThan(1.0);
    }

    @Test
    void theTitleBeginsTwoLinesBelowTheRedLine() {
        var title = Reading.line(lines, "示例省人民政府办公厅关于2026年第三季度");
        double line = mm(rows(first, PageInk::isRed).getLast() + 1);

        assertThat(title.baseline() - line).isBetween(2 * LINE + 5, 2 * LINE + 8.5);
        assertThat((title.left() + title.right()) / 2).isCloseTo(106, within(0.8));
    }

    @Test
    void theFirstPageBearsTextAndItsNumberAtTheRight() {
        assertThat(Reading.line(lines, "— 1 —").right()).isCloseTo(184 - CHARACTER, NEAR);
        assertThat(lines.stream().filter(line -> line.page() == 1 && line.text().startsWith("根据")))
                .hasSize(1);
    }

    @Test
    void aFullPageHas22Lines() {
        var baselines = lines.stream()
                .filter(line -> line.page() == 2 && !line.text().startsWith("—"))
                .map(Reading.Line::baseline)
                .toList();

        assertThat(baselines).hasSize(22);
        assertThat(IntStream.range(1, 22).mapToObj(i -> baselines.get(i) - baselines.get(i - 1)))
                .allSatisfy(distance -> assertThat(distance).isCloseTo(LINE, within(0.05)));
    }

    @Test
    void theImprintEndsWithTheTextAreaBetweenRulesAndNamesWhoIssuedItAndWhen() {
        var copies = Reading.line(lines, "抄送：");
        var issued = lines.stream()
                .filter(line -> line.text().endsWith("2026年10月8日印发"))
                .findFirst()
                .orElseThrow();
        var ruled = rows(last, argb -> (argb >> 16 & 0xff) < 160).stream()
                .filter(y -> y > 2300
                        && IntStream.range(285, 1835).allMatch(x -> (last.argb()[y * last.width() + x] & 0xff) < 160))
                .toList();

        assertThat(issued.text()).isEqualTo("示例省人民政府办公厅2026年10月8日印发");
        assertThat(issued.left()).isCloseTo(28 + 14 / Reading.MM, within(0.6));
        assertThat(issued.right()).isCloseTo(184 - 14 / Reading.MM, NEAR);
        assertThat(copies.left()).isCloseTo(28 + 14 / Reading.MM, within(0.6));
        assertThat(mm(ruled.getLast() + 1)).isCloseTo(262, within(0.15));
        assertThat(ruled.stream().filter(y -> !ruled.contains(y - 1))).hasSize(3);
    }
}
