package tongbao.intake.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import tongbao.intake.sheet.SheetException.Problem;

/// Reads a spreadsheet whatever its name ends in: what it is, its content says.
public final class SheetReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    /// The name of the stream that holds an encrypted xlsx in an OLE file, as it is stored: UTF-16, little end first.
    private static final byte[] ENCRYPTED_STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private SheetReader() {}

    /// @throws SheetException if the file is not a spreadsheet we can read; nothing of it is taken then
    public static Sheet read(Path file) {
        var name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        try {
            if (Files.size(file) > Limits.FILE_BYTES) {
                throw new SheetException(Problem.TOO_BIG, name, String.valueOf(Limits.FILE_BYTES >> 20));
            }
            return read(Files.readAllBytes(file), name);
        } catch (IOException failure) {
            throw new SheetException(Problem.UNREADABLE, failure, name);
        }
    }

    /// The first visible tab that holds anything, or the whole csv.
    ///
    /// @param name the file's name, to be shown
    /// @throws SheetException if the bytes are not a spreadsheet we can read
    public static Sheet read(byte[] bytes, String name) {
        return read(bytes, name, Optional.empty());
    }

    /// @param tab the name of the tab to read, hidden or not; empty for the first visible one that holds anything
    /// @throws SheetException if the bytes are not a spreadsheet we can read, or there is no such tab
    public static Sheet read(byte[] bytes, String name, Optional<String> tab) {
        if (bytes.length > Limits.FILE_BYTES) {
            throw new SheetException(Problem.TOO_BIG, name, String.valueOf(Limits.FILE_BYTES >> 20));
        }
        var sheet = startsWith(bytes, ZIP) ? XlsxFile.read(bytes, name, tab) : readText(bytes, name);
        if (sheet.rows().isEmpty()) {
            throw new SheetException(Problem.EMPTY, name);
        }
        return sheet;
    }

    private static Sheet readText(byte[] bytes, String name) {
        if (startsWith(bytes, OLD_OFFICE)) {
            throw new SheetException(contains(bytes, ENCRYPTED_STREAM) ? Problem.ENCRYPTED : Problem.OLD_EXCEL, name);
        }
        var text = Encoding.decode(bytes, name);
        refuseMarkup(text, name);
        return CsvFile.read(text, name);
    }

    private static void refuseMarkup(String text, String name) {
        var start =
                text.substring(0, Math.min(text.length(), 2_000)).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<table")
                || start.startsWith("<meta")
                || start.startsWith("<head")
                || start.contains("<html")) {
            throw new SheetException(Problem.WEB_PAGE, name);
        }
        if (start.startsWith("<?xml") || start.startsWith("%pdf") || start.startsWith("{\\rtf")) {
            throw new SheetException(Problem.OTHER_FORMAT, name);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (var i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (var i = 0; i + part.length <= bytes.length; i++) {
            var j = 0;
            while (j < part.length && bytes[i + j] == part[j]) {
                j++;
            }
            if (j == part.length) {
                return true;
            }
        }
        return false;
    }
}
