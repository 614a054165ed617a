package tongbao.workbench.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

/// What the program notes of a failure nobody foresaw, in a file a person can read before giving it to anybody: no
/// names, no texts, nothing that was inspected, and nothing is sent.
public record Report(Path file, String text) {
    /// Below the store.
    public static final String FOLDER = "reports";
    /// The release this is.
    public static final String RELEASE = "0.1.0";

    private static final int KEPT = 20;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'report-'uuuuMMdd-HHmmss");

    /// Writes the report of `failure` into `folder`. Of the same failure on the same second there is one; the oldest
    /// make room. Not on the JavaFX thread.
    ///
    /// @throws IOException if there is no place for it
    public static Report write(Throwable failure, Path folder, Messages messages, Instant now) throws IOException {
        var at = LocalDateTime.ofInstant(now, ZoneId.systemDefault());
        var text = text(failure, messages, at);
        Files.createDirectories(folder);
        var file = folder.resolve(NAME.format(at) + ".txt");
        Files.writeString(file, text);
        try (var files = Files.list(folder)) {
            for (var old : files.filter(each -> each.getFileName().toString().matches("report-\\d{8}-\\d{6}\\.txt"))
                    .sorted(Comparator.reverseOrder())
                    .skip(KEPT)
                    .toList()) {
                Files.delete(old);
            }
        }
        return new Report(file, text);
    }

    private static String text(Throwable failure, Messages messages, LocalDateTime at) {
        var runtime = Runtime.getRuntime();
        return String.join(
                "\n",
                List.of(
                        messages.get("report.head"),
                        messages.get("report.promise"),
                        "",
                        messages.get(
                                "report.at",
                                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
                                        .format(at)),
                        messages.get("report.release", RELEASE),
                        messages.get(
                                "report.system",
                                System.getProperty("os.name"),
                                System.getProperty("os.version"),
                                System.getProperty("os.arch")),
                        messages.get("report.java", System.getProperty("java.version")),
                        messages.get(
                                "report.memory",
                                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                                runtime.maxMemory() >> 20),
                        messages.get("report.language", messages.locale().toLanguageTag()),
                        "",
                        Trace.of(failure)));
    }
}
