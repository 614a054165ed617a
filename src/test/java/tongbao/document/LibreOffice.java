package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// LibreOffice without a window, as a second reader of our files. Tests that need it are skipped with the reason where
/// it is missing; `installer/verify` installs it.
public final class LibreOffice {
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/soffice"),
            Path.of("/usr/bin/libreoffice"),
            Path.of("/usr/lib/libreoffice/program/soffice"));

    private LibreOffice() {}

    /// The file converted to `format`, with the ending `ending`, beside the file.
    public static Path convert(Path file, String format, String ending) throws IOException {
        var program = PLACES.stream().filter(Files::isExecutable).findFirst();
        assumeTrue(program.isPresent(), "LibreOffice is not installed; installer/verify installs it");
        var folder = Files.createDirectories(file.resolveSibling("converted"));
        var profile = file.resolveSibling("profile").toUri();
        var builder = new ProcessBuilder(
                        program.orElseThrow().toString(),
                        "-env:UserInstallation=" + profile,
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(file.resolveSibling("soffice.log").toFile());
        builder.environment().put("FONTCONFIG_FILE", fonts(file).toString());
        var process = builder.start();
        assertThat(process.onExit().join().exitValue()).isZero();
        var name = file.getFileName().toString();
        var converted = folder.resolve(name.substring(0, name.lastIndexOf('.')) + ending);
        assertThat(converted).exists();
        return converted;
    }

    /// The fonts that come with the program are those it sets with, so that the machine's own play no part.
    private static Path fonts(Path file) throws IOException {
        var bundled = Path.of("src/main/resources/tongbao/fonts").toAbsolutePath();
        return Files.writeString(
                file.resolveSibling("fonts.conf"), """
                <?xml version="1.0"?>
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
                """.formatted(bundled, file.resolveSibling("font-cache")));
    }
}
