package tongbao.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import tongbao.domain.inspection.Digest;
import tongbao.store.journal.Segment;
import tongbao.store.table.Held;

/// Says whether the store was closed in order, and with which entry as its last. The file is overwritten in place and
/// forced: a name that vanishes could come back after a power cut.
record StopMark(int schema, Held held) {
    static final String NAME = "stopped";

    private static final Pattern CLEAN = Pattern.compile("clean (\\d{9}) (\\d{18}) ([0-9a-f]{64})\n");
    private static final int LENGTH = "clean ".length() + 9 + 1 + 18 + 1 + 64 + 1;

    static Optional<StopMark> read(Path folder) throws IOException {
        var file = file(folder);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var match = CLEAN.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        return match.matches()
                ? Optional.of(new StopMark(
                        Integer.parseInt(match.group(1)),
                        new Held(Long.parseLong(match.group(2)), new Digest(match.group(3)))))
                : Optional.empty();
    }

    /// From now on until [#write] the store counts as not closed in order.
    static void clear(Path folder) throws IOException {
        overwrite(folder, "open" + " ".repeat(LENGTH - 5) + "\n");
    }

    void write(Path folder) throws IOException {
        overwrite(
                folder,
                "clean %09d %018d %s%n"
                        .formatted(schema, held.number(), held.digest().hex())
                        .replace("\r", ""));
    }

    private static void overwrite(Path folder, String text) throws IOException {
        try (var file = FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            Segment.write(file, text.getBytes(StandardCharsets.ISO_8859_1), 0);
        }
    }

    private static Path file(Path folder) {
        return folder.resolve(NAME);
    }
}
