package tongbao.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tongbao.document.SheetFile;
import tongbao.intake.sheet.SheetException;
import tongbao.intake.sheet.SheetReader;

/// Spreadsheets for the reader of xlsx: sound ones, and ones as bad as can be.
final class Workbooks {
    private Workbooks() {}

    static Reader xlsx() {
        var sheet =
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>%s</sheetData></worksheet>";
        return new Reader(
                "xlsx",
                List.of(soundWorkbook()),
                List.of(
                        workbook(sheet.formatted("<row r=\"1\">" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>")),
                        workbook(sheet.formatted("<row><c><v>1</v></c></row>".repeat(1_000_000))),
                        workbook("<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(1_000) + "\">"
                                + "<!ENTITY b \"" + "&a;".repeat(1_000) + "\"><!ENTITY c \"" + "&b;".repeat(1_000)
                                + "\">]>"
                                + sheet.formatted("<row><c t=\"inlineStr\"><is><t>&c;</t></is></c></row>")),
                        zipBomb(),
                        workbook("<a>".repeat(1_000_000))),
                Xml.WORDS,
                List.of(SheetException.class),
                file -> SheetReader.read(file, "示例.xlsx"));
    }

    private static byte[] soundWorkbook() {
        return workbook(Optional.empty());
    }

    /// A sound workbook but for its sheet.
    private static byte[] workbook(String sheet) {
        return workbook(Optional.of(out -> out.write(Readers.bytes(sheet))));
    }

    /// Half a gigabyte of spaces in one cell.
    private static byte[] zipBomb() {
        return workbook(Optional.of(out -> {
            out.write(Readers.bytes("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>"));
            var spaces = Readers.bytes(" ".repeat(1 << 20));
            for (var chunk = 0; chunk < 512; chunk++) {
                out.write(spaces);
            }
        }));
    }

    /// A workbook of two columns, zipped anew in the plainest way.
    private static byte[] workbook(Optional<Xml.Content> sheet) {
        var out = new ByteArrayOutputStream();
        try {
            var file = Files.createTempFile("seed", ".xlsx");
            var rows = List.of(List.of("0002000004", "示例一"), List.of("1", "=1+1"));
            SheetFile.write(file, List.of(new SheetFile.Page("示例", List.of("标识码", "名称"), rows)));
            try (var sound = new ZipFile(file.toFile());
                    var zip = new ZipOutputStream(out)) {
                for (var part : Collections.list(sound.entries())) {
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    if (sheet.isPresent() && part.getName().startsWith("xl/worksheets/")) {
                        sheet.get().write(zip);
                    } else {
                        sound.getInputStream(part).transferTo(zip);
                    }
                    zip.closeEntry();
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
