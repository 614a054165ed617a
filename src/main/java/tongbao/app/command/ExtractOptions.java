package tongbao.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import tongbao.document.BulletinExtracts;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.Extract;

/// What the command line says about extracts: one file for each place or unit.
final class ExtractOptions {
    @Option(names = "--extracts", paramLabel = "DIR", descriptionKey = "bulletin.extracts")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--extract-by", paramLabel = "region|unit", descriptionKey = "bulletin.extract-by")
    private String by = "region";

    @Option(names = "--extract-name", paramLabel = "PATTERN", descriptionKey = "bulletin.extract-name")
    private String name = "{number} {name}.pdf";

    void write(Bulletin bulletin, Terminal terminal) throws IOException {
        var way = switch (by.toLowerCase(Locale.ROOT)) {
            case "region" -> Extract.By.REGION;
            case "unit" -> Extract.By.UNIT;
            default -> throw new Refusal(Ending.WRONG_USE, "bulletin.extract-by-unknown", by);
        };
        if (folder.isPresent()) {
            var files = BulletinExtracts.write(bulletin, way, folder.get(), name, _ -> {}, () -> false);
            terminal.say("bulletin.extracts-done", files.size(), folder.get().toAbsolutePath());
        }
    }
}
