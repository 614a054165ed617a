package tongbao.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import tongbao.intake.calendar.Holidays;
import tongbao.intake.catalogue.CatalogueException;
import tongbao.intake.catalogue.CatalogueFile;
import tongbao.intake.claims.ClaimException;
import tongbao.intake.claims.ClaimFile;
import tongbao.intake.office.OfficeException;
import tongbao.intake.office.OfficeFile;
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

    private Readers() {}

    static List<Reader> all() {
        return List.of(
                Workbooks.xlsx(),
                csv(),
                catalogue(),
                office(),
                claims(),
                holidays(),
                Pictures.picture(),
                Pictures.thumbnail(),
                backup(),
                journal(),
                KeyFiles.reader(),
                Printed.pdf(),
                Printed.docx());
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

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
