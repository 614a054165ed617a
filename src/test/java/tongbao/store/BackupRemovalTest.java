package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.store.disk.DiskLog;
import tongbao.store.disk.LoggedFileSystem;

/// Which files are gone from a folder of backups after another was made there.
class BackupRemovalTest {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'tongbao-'uuuu-MM-dd-HHmmss'" + Backups.ENDING + "'");
    private final LocalDateTime now = LocalDateTime.ofInstant(World.CLOCK.instant(), ZoneId.systemDefault());

    @TempDir
    Path folder;

    @Test
    void whatIsNoLongerKeptGoesAndNothingElse() throws Exception {
        var former = IntStream.rangeClosed(1, 500).mapToObj(now::minusDays).toList();
        lay(former, 0);
        var strange = List.of("by-hand.backup", "tongbao-notes.txt", NAME.format(now.minusYears(9)) + ".copy");
        for (var name : strange) {
            Files.createFile(backups().resolve(name));
        }

        var made = made(store());

        var kept =
                Keep.of(IntStream.rangeClosed(0, 500).mapToObj(now::minusDays).toList());
        assertThat(kept).hasSizeLessThan(30).contains(now);
        assertThat(names())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(strange.stream(), kept.stream().map(NAME::format))
                                .toList())
                .contains(made.getFileName().toString());
    }

    @Test
    void onADiskWithLittleRoomTheLastTwoStay() throws Exception {
        var log = new DiskLog();
        var logged = new LoggedFileSystem(log);
        var former = List.of(now.minusDays(1), now.minusDays(2), now.minusDays(3));
        lay(former, 30 << 20);
        log.leave(40L << 20);

        var made = made(logged.of(store()));

        assertThat(names()).containsExactlyInAnyOrder(made.getFileName().toString(), NAME.format(now.minusDays(1)));
    }

    @Test
    void theOneJustMadeStaysAlsoWhereTheClockSaysThatItIsOlderThanOthers() throws Exception {
        lay(IntStream.rangeClosed(1, 5).mapToObj(now::plusMinutes).toList(), 0);

        var made = made(store());

        assertThat(names())
                .containsExactlyInAnyOrder(
                        made.getFileName().toString(),
                        NAME.format(now.plusMinutes(3)),
                        NAME.format(now.plusMinutes(4)),
                        NAME.format(now.plusMinutes(5)));
    }

    /// Makes a backup beside the store and tells its file.
    private static Path made(Path store) throws Exception {
        try (var open = StoreTest.filled(store)) {
            var made = open.backups().make(() -> false);
            assertThat(open.lastBackup().map(LastBackup::at)).contains(made.at());
            return made.file();
        }
    }

    private void lay(List<LocalDateTime> made, int bytes) throws Exception {
        Files.createDirectories(backups());
        for (var at : made) {
            Files.write(backups().resolve(NAME.format(at)), new byte[bytes]);
        }
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(backups())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Path backups() {
        return store().resolve(Backups.FOLDER);
    }

    private Path store() {
        return folder.resolve("store");
    }
}
