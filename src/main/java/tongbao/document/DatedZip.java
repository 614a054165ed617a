package tongbao.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Takes the time of day out of an Office file: its entries bear none, and it says it was made on the date of the
/// document, so that the same content gives the same bytes.
final class DatedZip {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern MADE = Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*");

    private DatedZip() {}

    /// @param file a whole Office file
    static void copy(Path file, LocalDate date, OutputStream out) throws IOException {
        try (var in = new ZipFile(file.toFile())) {
            var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (var entry : in.stream().toList()) {
                var dated = new ZipEntry(entry.getName());
                dated.setTimeLocal(NO_TIME);
                zip.putNextEntry(dated);
                zip.write(content(entry.getName(), in.getInputStream(entry).readAllBytes(), date));
                zip.closeEntry();
            }
            zip.finish();
        }
    }

    private static byte[] content(String name, byte[] content, LocalDate date) {
        if (!name.equals("docProps/core.xml")) {
            return content;
        }
        var text = new String(content, StandardCharsets.UTF_8);
        return MADE.matcher(text).replaceAll("$1" + date + "T00:00:00Z").getBytes(StandardCharsets.UTF_8);
    }
}
