package tongbao.fuzz;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import tongbao.document.SheetFile;
import tongbao.intake.calendar.Holidays;
import tongbao.intake.catalogue.CatalogueException;
import tongbao.intake.catalogue.CatalogueFile;
import tongbao.intake.claims.ClaimException;
import tongbao.intake.claims.ClaimFile;
import tongbao.intake.office.OfficeException;
import tongbao.intake.office.OfficeFile;
import tongbao.intake.picture.PictureException;
import tongbao.intake.picture.PictureReader;
import tongbao.intake.picture.Thumbnail;
import tongbao.intake.sheet.SheetException;
import tongbao.intake.sheet.SheetReader;
import tongbao.store.BackupReader;

/// Every reader of files from outside, with what it reads and what is thrown at it.
final class Readers {
    private static final List<String> JSON = List.of(
            "[",
            "{\"a\":",
            "1e999999999",
            "-1e-999999999",
            "\"4/0\"",
            "\"999999999999999999999/7\"",
            "null",
            "\\u0000",
            "\\ud800",
            "\"format\":\"tongbao-catalogue/2\",",
            "\u202e",
            ",",
            "\"",
            "99999999999999999999",
            "0.1e5",
            "true");
    private static final List<String> XML = List.of(
            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
            "&a;",
            "&b;",
            "&#0;",
            "&#x202e;",
            "<c r=\"XFD1048576\"><v>1</v></c>",
            "<row r=\"999999999\">",
            "r=\"ZZZZZZZZ99999999999\"",
            "t=\"s\"",
            "<v>999999999999</v>",
            "<v>1E999999</v>",
            "<f>cmd|' /C calc'!A0</f>",
            "<mergeCell ref=\"A1:XFD1048576\"/>",
            "</row>",
            "xml:space=\"preserve\"",
            "]]>");

    private Readers() {}

    static List<Reader> all() {
        return List.of(
                xlsx(),
                csv(),
                catalogue(),
                office(),
                claims(),
                holidays(),
                picture(),
                thumbnail(),
                backup(),
                journal());
    }

    private static Reader xlsx() {
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
                XML,
                List.of(SheetException.class),
                file -> SheetReader.read(file, "示例.xlsx"));
    }

    private static Reader csv() {
        var text = "标识码,名称,\"说明，含\"\"引号\"\"\"\r\n0002000004,示例一,\r\n0002000005,示例二,=1+1\r\n";
        return new Reader(
                "csv",
                List.of(bytes(text), text.getBytes(Charset.forName("GB18030")), text.getBytes(StandardCharsets.UTF_16)),
                List.of(
                        bytes(",".repeat(1_000_000)),
                        bytes("a\n".repeat(1_000_000)),
                        bytes("\"" + "a".repeat(20_000_000)),
                        bytes("\"\"".repeat(5_000_000)),
                        new byte[10_000_000]),
                List.of(",", "\"", "\r", "\n", "\t", ";", "\u202e", "\u0000", "\ufeff", "=cmd|' /C calc'!A0", "<html"),
                List.of(SheetException.class),
                file -> SheetReader.read(file, "示例.csv"));
    }

    private static Reader catalogue() {
        return new Reader(
                "catalogue",
                List.of(
                        resource("/tongbao/intake/catalogue/2019-website.json"),
                        resource("/tongbao/intake/catalogue/chongqing-2019.json")),
                List.of(
                        bytes("[".repeat(1_000_000)),
                        bytes("{\"a\":".repeat(500_000)),
                        bytes("\"" + "a".repeat(4_000_000) + "\""),
                        bytes("1".repeat(4_000_000))),
                JSON,
                List.of(CatalogueException.class),
                CatalogueFile::read);
    }

    private static Reader office() {
        return new Reader(
                "office",
                List.of(
                        bytes(
                                "{\"format\":\"tongbao-office/1\",\"name\":\"示例省人民政府办公厅\",\"numberPrefix\":\"示府厅函\",\"area\":\"全省\","
                                        + "\"cityWord\":\"市\",\"addressees\":\"各市\",\"departmentsWord\":\"省直\",\"departmentsLast\":true,\"basis\":\"国办\","
                                        + "\"reportTo\":\"示例\",\"rounding\":{\"decimals\":2,\"mode\":\"half-up\",\"trailingZeros\":true}}")),
                List.of(bytes("[".repeat(1_000_000)), bytes("1".repeat(1_000_000))),
                JSON,
                List.of(OfficeException.class),
                file -> {
                    var path = Files.createTempFile("office", ".json");
                    try {
                        OfficeFile.read(Files.write(path, file));
                    } finally {
                        Files.delete(path);
                    }
                });
    }

    private static Reader claims() {
        return new Reader(
                "claims",
                List.of(
                        bytes(
                                "{\"bulletins\":[{\"id\":\"b\",\"issuer\":\"示例\",\"period\":\"2026年第三季度\",\"claims\":[{\"id\":\"c\",\"subject\":\"sites\","
                                        + "\"scope\":\"all\",\"printed\":{\"inspected\":464,\"failing\":27,\"rate\":\"94.18%\"}}]}]}")),
                List.of(bytes("[".repeat(1_000_000)), bytes("{\"claims\":[" + "{},".repeat(200_000) + "{}]}")),
                JSON,
                List.of(ClaimException.class),
                file -> ClaimFile.read("示例.json", file));
    }

    private static Reader holidays() {
        return new Reader(
                "holidays",
                List.of(bytes("休 2027-01-01 2027-01-03\n班 2027-01-09 # 示例\n")),
                List.of(bytes("休 0000-01-01 9999-12-31\n".repeat(100_000)), bytes(" ".repeat(5_000_000))),
                List.of("休 ", "班 ", "2027-02-30", "#", "\n", "0000-00-00", "99999999999999999999"),
                List.of(Holidays.HolidaysException.class),
                file -> Holidays.read(new String(file, StandardCharsets.UTF_8)));
    }

    private static Reader picture() {
        return new Reader(
                "picture",
                pictures(),
                pictureBombs(),
                List.of(),
                List.of(PictureException.class),
                file -> PictureReader.read(file, "示例"));
    }

    private static Reader thumbnail() {
        return new Reader(
                "thumbnail", pictures(), pictureBombs(), List.of(), List.of(), file -> Thumbnail.of(file, 160));
    }

    private static Reader backup() {
        return new Reader(
                "backup",
                List.of(BackupReader.sound()),
                List.of(bytes("tongbao-backup 1\n" + "a".repeat(20_000_000))),
                List.of(
                        "file journal/000000000001.journal 99999999999999999\n",
                        "file ../../x 1\n",
                        "end " + "0".repeat(64) + "\n",
                        "tongbao-backup 2\n"),
                BackupReader.refusals(),
                BackupReader::read);
    }

    private static Reader journal() {
        return new Reader(
                "journal",
                List.of(BackupReader.segment()),
                List.of(new byte[0]),
                List.of("{\"v\":2}", "\"is\":"),
                BackupReader.refusals(),
                BackupReader::journal);
    }

    private static List<byte[]> pictures() {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 4, 0xFF0000);
        return List.of(encoded(image, "png"), encoded(image, "jpeg"), encoded(image, "bmp"));
    }

    /// Pictures that say they are 60,000 by 60,000 pixels.
    private static List<byte[]> pictureBombs() {
        var png = pictures().getFirst().clone();
        png[18] = (byte) 0xEA;
        png[19] = 0x60;
        png[22] = (byte) 0xEA;
        png[23] = 0x60;
        var crc = new CRC32();
        crc.update(png, 12, 17);
        for (var index = 0; index < 4; index++) {
            png[29 + index] = (byte) (crc.getValue() >>> (24 - 8 * index));
        }
        var bmp = pictures().get(2).clone();
        bmp[20] = 1;
        bmp[24] = 1;
        return List.of(png, bmp);
    }

    private static byte[] encoded(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] soundWorkbook() {
        return workbook(Optional.empty());
    }

    /// A sound workbook but for its sheet.
    private static byte[] workbook(String sheet) {
        return workbook(Optional.of(out -> out.write(bytes(sheet))));
    }

    /// Half a gigabyte of spaces in one cell.
    private static byte[] zipBomb() {
        return workbook(Optional.of(out -> {
            out.write(bytes("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>"));
            var spaces = bytes(" ".repeat(1 << 20));
            for (var chunk = 0; chunk < 512; chunk++) {
                out.write(spaces);
            }
        }));
    }

    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// A workbook of two columns, zipped anew in the plainest way.
    private static byte[] workbook(Optional<Content> sheet) {
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

    private static byte[] resource(String name) {
        try (var in = Readers.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
