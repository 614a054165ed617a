package tongbao.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongbao.intake.sheet.SheetException.Problem;

class SheetReaderTest {
    /// Rows as `number|cell|cell`; a repeated cell is marked ~, an error !.
    private static List<String> rows(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.number()
                        + row.cells().stream()
                                .map(cell -> "|"
                                        + switch (cell.origin()) {
                                            case WRITTEN -> "";
                                            case MERGED -> "~";
                                            case ERROR -> "!";
                                        }
                                        + cell.text())
                                .collect(Collectors.joining()))
                .toList();
    }

    private static List<String> rows(byte[] bytes) {
        return rows(SheetReader.read(bytes, "示例"));
    }

    private static byte[] xlsx(Consumer<Worksheet> content) {
        return workbook(book -> content.accept(book.newWorksheet("台账")));
    }

    private static byte[] workbook(Consumer<Workbook> content) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            content.accept(book);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return out.toByteArray();
    }

    /// An xlsx of one tab whose XML is written out.
    private static byte[] byHand(String sheet) {
        return zip(parts(sheet));
    }

    private static String[] parts(String sheet) {
        return new String[] {
            "[Content_Types].xml",
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/xl/workbook.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""",
            "xl/workbook.xml",
            """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>""",
            "xl/_rels/workbook.xml.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
            Target="worksheets/sheet1.xml"/></Relationships>""",
            "xl/worksheets/sheet1.xml",
            sheet
        };
    }

    private static String tab(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static byte[] zip(String... namesAndTexts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return out.toByteArray();
    }

    private static String refusal(byte[] bytes) {
        try {
            return "read: " + rows(bytes);
        } catch (SheetException refused) {
            return refused.problem() + " " + refused.arguments();
        }
    }

    @Test
    void numbersDatesAndTruthsBecomeTheTextOneReadsInTheCell() {
        var bytes = xlsx(tab -> {
            tab.value(0, 0, 3_600_000_010L);
            tab.value(0, 1, 3.6E9);
            tab.value(0, 2, " ３６００００００１０　");
            tab.value(0, 3, 98.5);
            tab.value(0, 4, true);
            tab.value(1, 0, LocalDate.of(2026, 8, 6));
            tab.style(1, 0).format("yyyy\"年\"m\"月\"d\"日\"").set();
            tab.value(1, 1, LocalDate.of(2026, 8, 6).atTime(9, 30));
            tab.style(1, 1).format("yyyy/m/d h:mm").set();
            tab.value(1, 2, 0);
            tab.value(1, 3, "第一行\n第二行");
            tab.value(1, 4, 1.0E-40);
        });
        assertThat(rows(bytes))
                .containsExactly(
                        "1|3600000010|3600000000|3600000010|98.5|是",
                        "2|2026-08-06|2026-08-06 09:30|0|第一行\n第二行|1.0E-40");
    }

    @Test
    void aMergedBlockRepeatsItsValueOnlyInRowsThatHoldSomething() {
        var bytes = xlsx(tab -> {
            tab.value(0, 0, "地区");
            tab.value(0, 1, "名称");
            tab.value(1, 0, "样例市");
            tab.value(1, 1, "甲");
            tab.value(2, 1, "乙");
            tab.value(5, 1, "丙");
            tab.range(1, 0, 3, 0).merge();
        });
        assertThat(rows(bytes)).containsExactly("1|地区|名称", "2|样例市|甲", "3|~样例市|乙", "6||丙");
    }

    @Test
    void emptyRowsThatOnlyLookUsedAreLeftOut() {
        var bytes = xlsx(tab -> {
            tab.value(0, 0, "标识码");
            for (var row = 1; row < 3000; row++) {
                tab.value(row, 0, row == 2000 ? "3600000010" : " ");
                tab.style(row, 3).bold().set();
            }
        });
        assertThat(rows(bytes)).containsExactly("1|标识码", "2001|3600000010");
    }

    @Test
    void theFirstVisibleTabThatHoldsAnythingIsReadAndTheOthersAreNamed() {
        var bytes = workbook(book -> {
            var hidden = book.newWorksheet("旧数据");
            hidden.value(0, 0, "藏");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            book.newWorksheet("空");
            book.newWorksheet("台账").value(0, 0, "看");
            book.newWorksheet("说明").value(0, 0, "注");
        });
        var sheet = SheetReader.read(bytes, "示例.xlsx");
        assertThat(sheet.tab()).isEqualTo("台账");
        assertThat(sheet.otherTabs()).containsExactly("旧数据", "空", "说明");
        assertThat(rows(sheet)).containsExactly("1|看");
        assertThat(rows(SheetReader.read(bytes, "示例.xlsx", Optional.of("旧数据")))).containsExactly("1|藏");
        assertThat(refusal(workbook(book -> book.newWorksheet("空")))).isEqualTo("EMPTY [示例]");
    }

    @Test
    void formulasGiveTheValueStoredWithThemAndErrorsSayWhatTheyAre() {
        assertThat(rows(byHand(tab("""
                <row r="1"><c r="A1" t="str"><f>B1</f><v>甲</v></c><c r="B1"><f>1+4</f><v>5</v></c>\
                <c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><f>A9</f></c>\
                <c r="F1" t="inlineStr"><is><t>乙</t></is></c><c r="G1" t="b"><f>1=2</f><v>0</v></c></row>""")))).containsExactly("1|甲|5|!#REF!|!#DIV/0!|!=A9|乙|否");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16"})
    void csvIsReadInTheEncodingItIsIn(String charset) {
        var text = "标识码,网站名称\n3600000010,示例市“㐀”网站\n";
        assertThat(rows(text.getBytes(Charset.forName(charset))))
                .containsExactly("1|标识码|网站名称", "2|3600000010|示例市“㐀”网站");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() {
        assertThat(rows("\uFEFF标识码,名称\n1,甲".getBytes(StandardCharsets.UTF_8))).containsExactly("1|标识码|名称", "2|1|甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void fieldsMayBeApartByCommaSemicolonOrTab(String mark) {
        var text = "标识码#名称#备注\r\n1#\"甲#乙\"#\r\n\r\n##\r\n2#\"说\"\"话\n两行\"#丙\r\n3#丁#戊".replace("#", mark);
        assertThat(rows(text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "1|标识码|名称|备注",
                        "2|1|甲" + mark.strip() + (mark.equals("\t") ? " " : "") + "乙",
                        "5|2|说\"话\n两行|丙",
                        "7|3|丁|戊");
    }

    @Test
    void theFileMayNameItsMark() {
        assertThat(rows("sep=|\na,b|c\n1|2".getBytes(StandardCharsets.UTF_8))).containsExactly("2|a,b|c", "3|1|2");
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedWithItsReason() {
        var old = new byte[600];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                old,
                0,
                8);
        var locked = old.clone();
        var stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, locked, 300, stream.length);
        assertThat(refusal(old)).isEqualTo("OLD_EXCEL [示例]");
        assertThat(refusal(locked)).isEqualTo("ENCRYPTED [示例]");
        assertThat(refusal("<html xmlns:x=\"urn\"><table><tr><td>标识码".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("WEB_PAGE [示例]");
        assertThat(refusal("<?xml version=\"1.0\"?><Workbook>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("OTHER_FORMAT [示例]");
        assertThat(refusal("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo("OTHER_FORMAT [示例]");
        assertThat(refusal(new byte[] {1, 0, 2, 0, 3})).isEqualTo("OTHER_FORMAT [示例]");
        assertThat(refusal(new byte[] {'a', (byte) 0xFF, (byte) 0xFF})).isEqualTo("UNKNOWN_ENCODING [示例]");
        assertThat(refusal(new byte[0])).isEqualTo("EMPTY [示例]");
        assertThat(refusal("标识码,名称\n1,\"没有完\n2,乙\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("OPEN_QUOTE [示例, 2]");
        assertThat(refusal(zip("word/document.xml", "<w/>"))).isEqualTo("OTHER_FORMAT [示例]");
    }

    @Test
    void aDamagedPackageIsRefused() {
        var whole = xlsx(tab -> tab.value(0, 0, "标识码"));
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("BROKEN [示例]");
        assertThat(refusal(byHand("<worksheet><sheetData><row>"))).isEqualTo("BROKEN [示例]");
        assertThat(refusal(zip("xl/workbook.xml", "<workbook/>"))).isEqualTo("BROKEN [示例]");
    }

    @Test
    void aHostilePackageIsRefusedBeforeItFillsTheMemory() {
        assertThat(refusal(byHand(tab("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"))))
                .isEqualTo("BROKEN [示例]");
        assertThat(refusal(byHand(
                        "<!DOCTYPE x [<!ENTITY a \"b\">]>" + tab("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"))))
                .isEqualTo("BROKEN [示例]");
        assertThat(refusal(byHand(tab("<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c></row>"))))
                .isEqualTo("read: [1|1E+999999999]");
        assertThat(refusal(byHand(tab("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"))))
                .isEqualTo("TOO_MUCH_INSIDE [示例]");
    }

    @Test
    void aFewKilobytesThatUnpackToHundredsOfMegabytesAreRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            var zeros = new byte[1 << 20];
            for (var written = 0L; written <= Limits.UNPACKED_BYTES; written += zeros.length) {
                zip.write(zeros);
            }
        }
        assertThat(out.size()).isLessThan(4 << 20);
        assertThat(refusal(out.toByteArray())).isEqualTo("TOO_MUCH_INSIDE [示例]");
    }

    @Test
    void aFileThatIsNotThereIsRefused(@TempDir Path folder) throws IOException {
        var gone = folder.resolve("没有.xlsx");
        assertThat(Problem.UNREADABLE).isEqualTo(problem(gone));
        var csv = Files.writeString(folder.resolve("台账.xlsx"), "标识码,名称\n1,甲");
        assertThat(rows(SheetReader.read(csv))).containsExactly("1|标识码|名称", "2|1|甲");
    }

    private static Problem problem(Path file) {
        try {
            SheetReader.read(file);
            throw new AssertionError(file + " was read");
        } catch (SheetException refused) {
            return refused.problem();
        }
    }
}
