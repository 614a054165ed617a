package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.document.font.Fonts;
import tongbao.document.problem.PrintException;

class PicturesAndSheetsTest {
    @TempDir
    Path folder;

    @Test
    void pagesBecomePicturesOfTheAskedSize() throws IOException {
        var file = folder.resolve("通报.pdf");
        BulletinPdf.write(Bulletins.ofParagraphs(2), file, new Stamp.None(), Fonts.bundled(), _ -> {}, () -> false);

        try (var pages = PagePictures.open(file)) {
            var page = pages.page(0, 0.5);

            assertThat(List.of(pages.count(), page.width(), page.height())).isEqualTo(List.of(1, 297, 420));
            assertThat(Arrays.stream(page.argb()).distinct().count()).isGreaterThan(10);
        }
    }

    @Test
    void whatIsNoPdfIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("x.pdf"), "no pdf");

        assertThatThrownBy(() -> PagePictures.open(file))
                .isInstanceOf(PrintException.Unreadable.class)
                .hasMessageContaining("x.pdf");
    }

    @Test
    void aChartForTheScreenShowsPassedAndFailedInBothThemes() {
        var chart = Bulletins.rates(1, "各地、各部门政府网站检查情况", 515, 6).charts().getFirst();

        assertThat(RateChart.image(chart, tongbao.document.page.ChartWords.PRINTED, 700, 560, false, 1)
                        .argb())
                .contains(0xff7292c1, 0xffc4332a);
        assertThat(RateChart.image(chart, tongbao.document.page.ChartWords.PRINTED, 700, 560, true, 1)
                        .argb())
                .contains(0xff5479ae, 0xffd1574e);
        var sharp = RateChart.image(chart, tongbao.document.page.ChartWords.PRINTED, 700, 560, false, 1.5);
        assertThat(List.of(sharp.width(), sharp.height())).isEqualTo(List.of(1050, 840));
    }

    @Test
    void aSheetKeepsTextAndLeadingZeros() throws IOException {
        var file = folder.resolve("表.xlsx");

        SheetFile.write(
                file,
                List.of(
                        new SheetFile.Page("网站", List.of("标识码", "名称"), List.of(List.of("0044000001", "示例网站"))),
                        new SheetFile.Page("网站", List.of(), List.of(List.of("甲")))));

        try (var in = Files.newInputStream(file);
                var workbook = new ReadableWorkbook(in)) {
            var sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(sheet -> sheet.getName()).isEqualTo(List.of("网站", "网站 2"));
            assertThat(sheets.getFirst().read().get(1).getCellText(0)).isEqualTo("0044000001");
        }
    }

    @Test
    void aSheetHoldsNothingNobodySeesNoFormulaAndNoTextACellCannotHold() throws IOException {
        var file = folder.resolve("表.xlsx");
        var longest = "甲".repeat(32_767);
        var pair = "甲".repeat(32_765) + "\uD840\uDC00乙丙";

        SheetFile.write(
                file,
                List.of(new SheetFile.Page(
                        "网\u202E站",
                        List.of("名\u2066称"),
                        List.of(
                                List.of("=1+1"),
                                List.of("示例\u202E网\u200B站\u0007"),
                                List.of(longest),
                                List.of(longest + "乙"),
                                List.of(pair)))));

        try (var in = Files.newInputStream(file);
                var workbook = new ReadableWorkbook(in)) {
            var sheet = workbook.getFirstSheet();
            var cells = sheet.read().stream().map(row -> row.getCell(0)).toList();
            assertThat(sheet.getName()).isEqualTo("网站");
            assertThat(cells.stream().map(cell -> cell.getText()))
                    .containsExactly("名称", "=1+1", "示例网站", longest, "甲".repeat(32_766) + "…", "甲".repeat(32_765) + "…");
            assertThat(cells).allMatch(cell -> cell.getType() == CellType.STRING && cell.getFormula() == null);
        }
    }

    @Test
    void aSheetThatCannotBeWrittenLeavesNothing() {
        var file = folder.resolve("none").resolve("表.xlsx");

        assertThatThrownBy(() -> SheetFile.write(file, List.of())).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
