package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tongbao.document.PageInk.columns;
import static tongbao.document.PageInk.darkRows;
import static tongbao.document.PageInk.isDark;
import static tongbao.document.PageInk.mm;
import static tongbao.document.PageInk.rows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.document.font.Fonts;

/// The sample bulletin measured on paper against GB/T 9704-2012, by another library and by its pixels, in mm.
class LetterLayoutTest {
    private static final Offset<Double> NEAR = within(0.3);
    private static final double CHARACTER = 156.0 / 28;

    @TempDir
    private static Path folder;

    private static List<Reading.Line> lines = List.of();
    private static ArgbImage first = new ArgbImage(0, 0, new int[0]);
    private static ArgbImage second = first;
    private static ArgbImage third = first;

    @BeforeAll
    static void print() throws IOException {
        var file = folder.resolve("通报.pdf");
        BulletinPdf.write(
                Bulletins.sample(),
                file,
                new Stamp.Image(SampleStamp.png(), 42),
                Fonts.bundled(),
                _ -> {},
                () -> false);
        lines = Reading.lines(file);
        try (var pages = PagePictures.open(file)) {
            first = pages.page(0, PageInk.SCALE);
            second = pages.page(1, PageInk.SCALE);
            third = pages.page(2, PageInk.SCALE);
        }
    }

    @Test
    void theRedHeadBegins30MillimetresBelowTheEdgeInTheMiddleOfTheTextArea() {
        var head = Reading.line(lines, "示例省人民政府办公厅");

        assertThat(mm(rows(first, PageInk::isRed).getFirst())).isCloseTo(30, NEAR);
        assertThat((head.left() + head.right()) / 2).isCloseTo(28 + 156 / 2.0, NEAR);
        assertThat(first.argb()[0]).isEqualTo(0xffffffff);
    }

    @Test
    void redDoubleLinesOf170MillimetresStand4BelowTheHeadAnd20AboveTheFoot() {
        var red = rows(first, PageInk::isRed);
        int headEnds =
                1 + red.stream().filter(y -> !red.contains(y + 1)).findFirst().orElseThrow();
        int lineBegins = red.stream().filter(y -> y > headEnds).findFirst().orElseThrow();

        assertThat(mm(lineBegins - headEnds)).isCloseTo(4, NEAR);
        assertThat(mm(red.getLast() + 1)).isCloseTo(277, NEAR);
        assertThat(columns(first, lineBegins).getFirst()).isCloseTo(21, NEAR);
        assertThat(columns(first, lineBegins).getLast()).isCloseTo(191, NEAR);
        assertThat(rows(second, PageInk::isRed)).isEmpty();
    }

    @Test
    void theNumberEndsAtTheRightEdgeOfTheTextArea() {
        assertThat(Reading.line(lines, "示府厅函").right()).isCloseTo(28 + 156, within(0.6));
    }

    @Test
    void theTitleIsBrokenBeforeTheWholeProvinceAndCentred() {
        var above = Reading.line(lines, "示例省人民政府办公厅关于2026年第三季度");
        var below = Reading.line(lines, "全省政府网站与政务新媒体检查情况的通报");

        assertThat(List.of((above.left() + above.right()) / 2, (below.left() + below.right()) / 2))
                .allSatisfy(middle -> assertThat(middle).isCloseTo(106, within(0.8)));
    }

    @Test
    void aFullPageHas22LinesWhoseDistanceIs10Point449() {
        var baselines = body(2).stream().map(Reading.Line::baseline).toList();

        assertThat(baselines).hasSize(22);
        assertThat(IntStream.range(1, 22).mapToObj(i -> baselines.get(i) - baselines.get(i - 1)))
                .allSatisfy(distance -> assertThat(distance).isCloseTo(10.449, within(0.05)));
        assertThat(mm(darkRows(second).getFirst())).isBetween(36.7, 38.5);
        assertThat(mm(darkRows(second).stream().filter(y -> y < 2630).toList().getLast()))
                .isBetween(260.0, 262.3);
    }

    @Test
    void thePagesLieOnOneGrid() {
        double onFirst = body(1).getLast().baseline();
        double onSecond = body(2).getLast().baseline();

        assertThat(onFirst).isCloseTo(onSecond, within(0.05));
    }

    @Test
    void aFullLineRunsFromEdgeToEdge() {
        var full = body(2).stream()
                .filter(line -> line.letters().size() == 28
                        && line.letters().stream()
                                .noneMatch(letter -> letter.text().matches("[0-9A-Za-z]")))
                .findFirst()
                .orElseThrow();

        assertThat(full.left()).isCloseTo(28, NEAR);
        assertThat(full.letters().get(27).x() - full.letters().getFirst().x()).isCloseTo(27 * CHARACTER, within(0.5));
    }

    @Test
    void paragraphsBeginTwoCharactersIn() {
        assertThat(Reading.line(lines, "一、总体情况").left()).isCloseTo(28 + 2 * CHARACTER, NEAR);
    }

    @Test
    void pageNumbersStandOutsideSevenMillimetresBelowTheTextAndNotOnTheFirstPage() {
        var two = Reading.line(lines, "— 2 —");
        var three = Reading.line(lines, "— 3 —");

        assertThat(lines).noneMatch(line -> line.text().contains("— 1 —"));
        assertThat(two.left()).isCloseTo(28 + CHARACTER, NEAR);
        assertThat(three.right()).isCloseTo(184 - CHARACTER, NEAR);
        int dash = darkRows(second).stream()
                .filter(y -> inkOnlyInDash(second, y))
                .findFirst()
                .orElse(0);
        assertThat(mm(dash)).isCloseTo(269, NEAR);
    }

    @Test
    void theDateStandsFourCharactersInAndTheIssuerOverItsMiddle() {
        var date = Reading.line(lines, "2026年10月8日");
        var issuer = lines.stream()
                .filter(line -> line.page() == 3 && line.text().equals("示例省人民政府办公厅"))
                .findFirst()
                .orElseThrow();

        assertThat(date.right()).isCloseTo(184 - 4 * CHARACTER, NEAR);
        assertThat((issuer.left() + issuer.right()) / 2).isCloseTo((date.left() + date.right()) / 2, NEAR);
    }

    @Test
    void theSealOf42MillimetresPressesNameAndDateInItsLowerHalfAndBeginsWithinOneLineBelowTheText() {
        var date = Reading.line(lines, "2026年10月8日");
        var name = lines.stream()
                .filter(line -> line.page() == 3 && line.text().equals("示例省人民政府办公厅"))
                .findFirst()
                .orElseThrow();
        var red = rows(third, PageInk::isRed);
        double top = mm(red.getFirst());
        double bottom = mm(red.getLast() + 1);
        double lastText = lines.stream()
                .filter(line -> line.page() == 3 && line.baseline() < name.baseline())
                .mapToDouble(Reading.Line::baseline)
                .max()
                .orElseThrow();
        var across = columns(third, (red.getFirst() + red.getLast()) / 2);

        assertThat(bottom - top).isCloseTo(42, NEAR);
        assertThat((across.getFirst() + across.getLast()) / 2).isCloseTo((date.left() + date.right()) / 2, NEAR);
        assertThat(top - lastText).isBetween(0.0, 10.449);
        assertThat(name.baseline() - 2.5).isGreaterThan((top + bottom) / 2);
        assertThat(date.baseline()).isLessThan(bottom);
    }

    private static List<Reading.Line> body(int page) {
        return lines.stream()
                .filter(line -> line.page() == page && !line.text().startsWith("—") && line.left() < 60)
                .filter(line -> page > 1 || line.baseline() > 105)
                .toList();
    }

    /// Whether the row crosses the dash of the page number: ink at its very left.
    private static boolean inkOnlyInDash(ArgbImage page, int y) {
        int x = (int) Math.round((28 + CHARACTER + 2.4) * PageInk.PIXELS_PER_MM);
        return y > 2640 && isDark(page.argb()[y * page.width() + x]);
    }
}
