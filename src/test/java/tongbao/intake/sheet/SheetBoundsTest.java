package tongbao.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.intake.sheet.SheetException.Problem;

/// What is just within the [Limits] is read, and what is just beyond them is refused with its reason.
class SheetBoundsTest {
    private static final String READ = "read";
    private static final String TOO_MUCH = "TOO_MUCH_INSIDE";

    @TempDir
    Path folder;

    private static String answer(Supplier<Sheet> reading) {
        try {
            return reading.get().rows().isEmpty() ? "nothing" : READ;
        } catch (SheetException refused) {
            return refused.problem().toString();
        }
    }

    private static String csv(Stream<String> lines) {
        var bytes = lines.collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
        return answer(() -> SheetReader.read(bytes, "示例.csv"));
    }

    private static String row(int columns) {
        return "1" + ",1".repeat(columns - 1);
    }

    @Test
    void rowsColumnsAndCellsAreCounted() {
        assertThat(csv(IntStream.range(0, Limits.ROWS).mapToObj(_ -> "1"))).isEqualTo(READ);
        assertThat(csv(IntStream.range(0, Limits.ROWS + 1).mapToObj(_ -> "1"))).isEqualTo(TOO_MUCH);
        assertThat(csv(Stream.of(row(Limits.COLUMNS)))).isEqualTo(READ);
        assertThat(csv(Stream.of(row(Limits.COLUMNS + 1)))).isEqualTo(TOO_MUCH);
        var full = row(Limits.COLUMNS);
        var rows = Limits.CELLS / Limits.COLUMNS;
        assertThat(csv(IntStream.range(0, rows).mapToObj(_ -> full))).isEqualTo(READ);
        assertThat(csv(IntStream.range(0, rows + 1).mapToObj(_ -> full))).isEqualTo(TOO_MUCH);
    }

    @Test
    void charactersAreCountedInACellAndInAllCells() {
        var longest = "a".repeat(Limits.CELL_CHARACTERS);
        assertThat(csv(Stream.of(longest))).isEqualTo(READ);
        assertThat(csv(Stream.of(longest + "a"))).isEqualTo(TOO_MUCH);
        var cells = (int) (Limits.CHARACTERS / Limits.CELL_CHARACTERS);
        assertThat(csv(IntStream.range(0, cells).mapToObj(_ -> longest))).isEqualTo(READ);
        assertThat(csv(IntStream.range(0, cells + 1).mapToObj(_ -> longest))).isEqualTo(TOO_MUCH);
    }

    @Test
    void theBytesOfAFileAreCountedBeforeItIsRead() throws IOException {
        var beyond = new byte[(int) Limits.FILE_BYTES + 1];
        assertThat(answer(() -> SheetReader.read(beyond, "示例"))).isEqualTo(Problem.TOO_BIG.toString());
        var file = folder.resolve("示例.xlsx");
        try (var sparse = Files.newByteChannel(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            sparse.position(3L << 30).write(ByteBuffer.wrap(new byte[1])); // more than an array holds
        }
        assertThat(answer(() -> SheetReader.read(file))).isEqualTo(Problem.TOO_BIG.toString());
    }

    @Test
    void thePartsOfAPackageAreCounted() {
        assertThat(xlsx(tab("1"), Limits.PARTS)).isEqualTo(READ);
        assertThat(xlsx(tab("1"), Limits.PARTS + 1)).isEqualTo(TOO_MUCH);
    }

    @Test
    void theMergedBlocksAreCounted() {
        var merge = "<mergeCell ref=\"A1:A2\"/>";
        assertThat(xlsx(tab("1") + merge.repeat(Limits.ROWS), 4)).isEqualTo(READ);
        assertThat(xlsx(tab("1") + merge.repeat(Limits.ROWS + 1), 4)).isEqualTo(TOO_MUCH);
    }

    @Test
    void aCellStandsWhereACellCanStand() {
        for (var place : new String[] {"XFE1", "A0", "A12345678", "1", "a1", "A-1", "A1٣"}) {
            assertThat(xlsx("<sheetData><row><c r=\"" + place + "\"><v>1</v></c></row></sheetData>", 4))
                    .as(place)
                    .isEqualTo("BROKEN");
        }
        assertThat(xlsx(tab("1") + "<mergeCell ref=\"1:2\"/>", 4)).isEqualTo("BROKEN");
    }

    @Test
    void aPackageWithPasswordIsRefusedAsSuch() {
        var locked = packed(tab("1"), 4);
        for (var at = 0; at + 10 < locked.length; at++) { // the lowest bit of the flags of every part
            if (locked[at] == 'P' && locked[at + 1] == 'K' && locked[at + 2] + locked[at + 3] == 7) {
                locked[at + 6] |= 1;
            } else if (locked[at] == 'P' && locked[at + 1] == 'K' && locked[at + 2] + locked[at + 3] == 3) {
                locked[at + 8] |= 1;
            }
        }
        assertThat(answer(() -> SheetReader.read(locked, "示例"))).isEqualTo(Problem.ENCRYPTED.toString());
    }

    @Test
    void nothingNobodySeesGetsIntoAName() {
        var sheet = SheetReader.read(
                "\u202E示例\u2066市\u200B网\u00AD\u0001站\u0085,\uDB40\uDC41甲".getBytes(StandardCharsets.UTF_8), "示例.csv");

        assertThat(sheet.rows().getFirst().cells().stream().map(Sheet.Cell::text))
                .containsExactly("示例市网站", "甲");
    }

    private static String tab(String value) {
        return "<sheetData><row r=\"1\"><c r=\"A1\"><v>" + value + "</v></c></row></sheetData>";
    }

    private static String xlsx(String tab, int parts) {
        var bytes = packed(tab, parts);
        return answer(() -> SheetReader.read(bytes, "示例.xlsx"));
    }

    /// An xlsx of so many parts, at least four.
    private static byte[] packed(String tab, int parts) {
        var types = "http://schemas.openxmlformats.org/package/2006/";
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var of = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + types + "content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                            + of + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                            + of + "worksheet+xml\"/></Types>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                            + "\"><sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + types + "relationships\"><Relationship Id=\"rId1\" Type=\"" + office
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            part(zip, "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + main + "\">" + tab + "</worksheet>");
            for (var more = 4; more < parts; more++) {
                part(zip, "xl/media/" + more, "");
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
