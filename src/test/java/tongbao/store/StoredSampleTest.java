package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongbao.domain.calendar.WorkingCalendar;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.SubjectKind;
import tongbao.store.table.Held;

/// What earlier releases left on disks opens for ever: of each format of the files one store and one backup lie in the
/// resources as they were written then, and are never written again. (The kinds of entries have samples of their own,
/// see [EntryCodecTest].) The present format is written to `target/stored-samples` by the first test.
class StoredSampleTest {
    /// Large enough for one entry to lie in a file of its own.
    private static final Settings SMALL = new Settings(16 << 10, 2 << 10, 3);
    private static final int SITES = 20;
    private static final Set<String> LEFT_OUT = Set.of("database", "lock", "holder", "last-backup");

    @TempDir
    Path folder;

    @Test
    void thePresentFormatIsWrittenAsASample() throws Exception {
        var samples = Files.createDirectories(Path.of("target", "stored-samples"));
        try (var store = Store.open(folder, World.CLOCK, SMALL)) {
            entries().forEach(store::record);
            store.undo();
            store.pictures().keep(World.PICTURE_BYTES);
            store.awaitSnapshot();
            Files.deleteIfExists(samples.resolve("v1.backup"));
            store.backups(samples).to("v1.backup");
        }
        pack(samples.resolve("v1.zip"));

        assertThat(Files.size(samples.resolve("v1.zip"))).isLessThan(60_000);
    }

    @ParameterizedTest
    @ValueSource(strings = "v1")
    void aStoredStoreOpensWithAllItHeldAndTakesMore(String format) throws Exception {
        unpack(format + ".zip");

        for (var withTables = 0; withTables < 2; withTables++) {
            try (var store = Store.open(folder, World.CLOCK)) {
                assertHeld(store);
                assertThat(store.verify()).isEmpty();
            }
            StoreFiles.forgetTables(folder);
        }
        try (var store = Store.open(folder, World.CLOCK)) {
            store.redo();
        }
        try (var store = Store.open(folder, World.CLOCK)) {
            assertThat(store.database().read(Held::of).number())
                    .isEqualTo(entries().size() + 2);
            assertThat(store.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "v1")
    void aStoredBackupIsRestored(String format) throws Exception {
        var backup = folder.resolve("old.backup");
        try (var in = resource(format + ".backup")) {
            Files.copy(in, backup);
        }

        new Restore(folder.resolve("store"), backup).mend();

        try (var store = Store.open(folder.resolve("store"), World.CLOCK)) {
            assertHeld(store);
        }
    }

    private static List<Entry> entries() {
        return List.of(
                World.everything().getFirst(),
                MixedWork.register(SITES, 0),
                new Entry.CalendarChanged(Edit.added(holidays(1))),
                new Entry.CalendarChanged(new Edit<>(Optional.of(holidays(1)), Optional.of(holidays(2)))));
    }

    private static WorkingCalendar holidays(int day) {
        return new WorkingCalendar(Set.of(LocalDate.of(2027, 1, day)), Set.of());
    }

    /// The last of the entries was taken back.
    private static void assertHeld(Store store) {
        assertThat(store.register().subjects(SubjectKind.SITE)).hasSize(SITES);
        assertThat(store.redoable()).isPresent();
        assertThat(store.database().read(Held::of).number()).isEqualTo(entries().size() + 1);
    }

    private void pack(Path zip) throws IOException {
        var files = new TreeMap<String, Path>();
        try (var walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> !LEFT_OUT.contains(
                            folder.relativize(file).getName(0).toString()))
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                Files.copy(file.getValue(), out);
            }
        }
    }

    private void unpack(String name) throws IOException {
        try (var in = new ZipInputStream(resource(name))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var to = folder.resolve(entry.getName());
                Files.createDirectories(to.resolveSibling(""));
                Files.copy(in, to);
            }
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(StoredSampleTest.class.getResourceAsStream("stores/" + name), name);
    }
}
