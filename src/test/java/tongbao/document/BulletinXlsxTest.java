package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.document.font.Fonts;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.Extract;

class BulletinXlsxTest {
    @TempDir
    private Path folder;

    @Test
    void libreOfficeReadsTheFiguresAsPrinted() throws IOException {
        var file = folder.resolve("tables.xlsx");
        BulletinXlsx.write(Bulletins.sample(), file);

        var csv = Files.readString(
                LibreOffice.convert(file, "csv:Text - txt - csv (StarCalc):44,34,76,1", ".csv"),
                StandardCharsets.UTF_8);

        var table = Bulletins.sample().annexes().getFirst().table();
        var expected = new StringBuilder(String.join(
                        ",", table.columns().stream().map(Block.Column::head).toList()) + "\n");
        table.rows().forEach(row -> expected.append(String.join(",", row)).append("\n"));
        assertThat(csv.replace("\"", "")).isEqualTo(expected.toString());
    }

    @Test
    void textIsNeverTakenForAFormulaAndCodesStayText() throws IOException {
        var cells = List.of("=1+1", "+1", "-1", "@sum", "007", "4400000001", "12", "98.80", "97.17%", "100%", "—");
        var columns = cells.stream()
                .map(text -> new Block.Column(text, 1, Block.Align.LEFT))
                .toList();
        var annex =
                new Block.Annex("a", 0, "表[1]/2", "", new Block.Table(columns, List.of(cells), false), "", List.of());
        var file = folder.resolve("formulas.xlsx");

        BulletinXlsx.write(Bulletins.of(List.of(annex), ""), file);

        try (var zip = new ZipFile(file.toFile())) {
            var sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).doesNotContain("<f>", "<f ");
        }
        try (var workbook = new ReadableWorkbook(file.toFile());
                var rows = workbook.getFirstSheet().openStream()) {
            var row = rows.skip(1).findFirst().orElseThrow();
            assertThat(row.stream().map(Cell::getValue).map(String::valueOf).toList())
                    .isEqualTo(List.of(
                            "=1+1", "+1", "-1", "@sum", "007", "4400000001", "12", "98.80", "0.9717", "1.00", "—"));
        }
    }

    @Test
    void theSameBulletinGivesTheSameBytes() throws IOException {
        var first = folder.resolve("first.xlsx");
        var second = folder.resolve("second.xlsx");

        BulletinXlsx.write(Bulletins.sample(), first);
        BulletinXlsx.write(Bulletins.sample(), second);

        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
        try (var zip = new ZipFile(first.toFile())) {
            var core = new String(
                    zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(core).contains("2026-10-08T00:00:00Z");
        }
    }

    @Test
    void everyPlaceGetsItsRowsAndNoOthers() throws IOException {
        var files = BulletinExtracts.write(
                Bulletins.sample(),
                Extract.By.REGION,
                folder.resolve("extracts"),
                "{number} {name}：检查情况.xlsx",
                Fonts.bundled(),
                _ -> {},
                () -> false);

        assertThat(files).hasSize(22);
        assertThat(files.getFirst().getFileName()).hasToString("001 示例市：检查情况.xlsx");
        var extract = Extract.of(Bulletins.sample(), Extract.By.REGION, "样例市");
        assertThat(rows(extract))
                .isEqualTo(List.of(
                        List.of("2", "样例市", "23", "23", "23", "0", "100"),
                        List.of("1", "样例市", "“样例市示范局”网站", "4400000001", "单项否决：3条留言超过15个工作日未答复。"),
                        List.of("2", "样例市", "138", "138", "138", "0", "100"),
                        List.of("1", "样例市", "“样例市示范局”网站", "4400000001", "单项否决：3条留言超过15个工作日未答复。")));
    }

    private static List<List<String>> rows(Bulletin bulletin) {
        var rows = new ArrayList<List<String>>();
        bulletin.annexes().forEach(annex -> rows.addAll(annex.table().rows()));
        return rows;
    }
}
