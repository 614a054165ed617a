package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.inspection.Digest;
import tongbao.store.disk.DiskLog;
import tongbao.store.disk.LoggedFileSystem;
import tongbao.store.disk.LoggedTables;
import tongbao.store.failure.StoreException;
import tongbao.store.file.PictureFiles;
import tongbao.store.file.Sha256;
import tongbao.store.journal.Deltas;
import tongbao.store.table.Schema;

/// A store of a former release, whose tables have to be made anew, stays a store of that release until they are: what
/// was recorded is not touched, and the tables that are half made are believed by nobody.
class MigrationTest {
    @TempDir
    Path folder;

    private Map<Path, Digest> records = Map.of();

    @BeforeEach
    void aStoreOfTheFormerRelease() throws Exception {
        StoreTest.filled(folder).close();
        var mark = StopMark.read(folder).orElseThrow();
        new StopMark(Schema.NUMBER - 1, mark.held()).write(folder);
        records = records();
    }

    @AfterEach
    void letGo() {
        LoggedTables.unregister();
    }

    @Test
    void aMigrationThatFailsAtAnyEntryLeavesTheStoreWorking() throws Exception {
        for (var entry : new long[] {1, World.count() / 2, World.count()}) {
            assertThatThrownBy(() -> Store.open(folder, Optional.empty(), (number, _) -> {
                        if (number == entry) {
                            throw new IllegalStateException("made-up error");
                        }
                    }))
                    .hasMessageContaining("made-up error");
            assertOld();
        }
        assertWorks();
    }

    @Test
    void aMigrationForWhichTheDiskIsTooSmallLeavesTheStoreWorking() throws Exception {
        var failed = 0;
        for (var full = 1L; full > 0; full += 29) {
            var log = new DiskLog();
            log.fullFrom(full);
            LoggedTables.register(log);
            try {
                Store.open(new LoggedFileSystem(log).of(folder)).close();
                full = Long.MIN_VALUE;
            } catch (StoreException e) {
                failed++;
            }
            LoggedTables.unregister();
            assertThat(records()).isEqualTo(records);
        }

        assertThat(failed).isPositive();
        assertWorks();
    }

    @Test
    void aMigrationThatIsKilledLeavesTheStoreWorking() throws Exception {
        var process = Children.start(Killed.class, folder.toString(), String.valueOf(World.count() / 2));
        assertThat(process.waitFor()).isEqualTo(9);

        Files.deleteIfExists(folder.resolve("holder"));
        assertOld();
        assertWorks();
    }

    /// Dies while the tables are made anew; run as a process of its own.
    static final class Killed {
        private Killed() {}

        public static void main(String[] arguments) {
            var last = Long.parseLong(arguments[1]);
            Store.open(Path.of(arguments[0]), Optional.empty(), (number, _) -> {
                if (number == last) {
                    Runtime.getRuntime().halt(9);
                }
            });
        }
    }

    /// A release that finds no mark of an orderly stop makes its own tables, whatever lies there.
    private void assertOld() throws IOException {
        assertThat(records()).isEqualTo(records);
        assertThat(StopMark.read(folder)).isEmpty();
    }

    private void assertWorks() throws IOException {
        try (var store = Store.open(folder, World.CLOCK)) {
            StoreTest.assertWorld(store);
            assertThat(store.verify()).isEmpty();
        }
        assertThat(records()).isEqualTo(records);
    }

    private Map<Path, Digest> records() throws IOException {
        var found = new TreeMap<Path, Digest>();
        for (var kind : new String[] {Opening.JOURNAL, Deltas.FOLDER, PictureFiles.FOLDER}) {
            if (Files.isDirectory(folder.resolve(kind))) {
                try (var files = Files.walk(folder.resolve(kind))) {
                    for (var file : files.filter(Files::isRegularFile).toList()) {
                        found.put(folder.relativize(file), Sha256.of(Files.readAllBytes(file)));
                    }
                }
            }
        }
        return found;
    }
}
