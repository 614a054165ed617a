package tongbao.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tongbao.store.file.Disk;

/// Where a backup lies and what moment it shows.
public record LastBackup(Path file, Instant at) {
    /// One is made each day that something was recorded; after a week without one something is in the way.
    static final Duration OVERDUE = Duration.ofDays(7);

    private static final String NAME = "last-backup";

    /// What was noted beside the store, wherever that backup is now.
    static Optional<LastBackup> of(Path store) {
        try {
            var lines = Files.readAllLines(store.resolve(NAME), StandardCharsets.UTF_8);
            return Optional.of(new LastBackup(Path.of(lines.get(1)), Instant.parse(lines.get(0))));
        } catch (IOException | DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /// Whether it is time to warn the person.
    public boolean isOverdue(Instant now) {
        return !at.plus(OVERDUE).isAfter(now);
    }

    void note(Path store) throws IOException {
        Disk.create(store, NAME, out -> out.write((at + "\n" + file + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
