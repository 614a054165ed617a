package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.journal.Recorded;
import tongbao.store.failure.Fault;
import tongbao.store.failure.Refusal;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Disk;
import tongbao.store.file.Vault;
import tongbao.store.journal.Deltas;
import tongbao.store.journal.EntryCodec;
import tongbao.store.journal.Journal;
import tongbao.store.journal.JournalReader;
import tongbao.store.table.Database;
import tongbao.store.table.Schema;

/// Whatever state the files are in, a store opens with everything that was recorded, or says what is wrong.
class OpeningTest {
    @TempDir
    Path folder;

    @Test
    void aStoreWithoutItsDatabaseIsRebuilt() throws Exception {
        StoreTest.filled(folder).close();
        Files.delete(tables());

        assertWorld();
    }

    @Test
    void anOldDatabasePutInThePlaceOfTheNewIsNotBelieved() throws Exception {
        var old = folder.resolve("old.mv.db");
        try (var store = Store.open(folder, World.CLOCK)) {
            store.record(World.everything().getFirst());
        }
        Files.copy(tables(), old);
        try (var store = Store.open(folder, World.CLOCK)) {
            store.pictures().keep(World.PICTURE_BYTES);
            World.everything().stream().skip(1).forEach(store::record);
        }
        Files.copy(old, tables(), StandardCopyOption.REPLACE_EXISTING);

        assertWorld();
    }

    @Test
    void aDatabaseThatCannotBeReadIsMadeAnew() throws Exception {
        StoreTest.filled(folder).close();
        var length = (int) Files.size(tables());
        Files.write(tables(), new byte[length]);

        assertWorld();
    }

    @Test
    void aStoreOfAnotherSchemaIsRebuilt() throws Exception {
        StoreTest.filled(folder).close();
        var mark = StopMark.read(folder).orElseThrow();
        new StopMark(Schema.NUMBER + 1, mark.held()).write(folder);
        damageTables();

        assertWorld();
    }

    @Test
    void afterAnOrderlyStopTheTablesAreTakenAsTheyAre() throws Exception {
        StoreTest.filled(folder).close();
        damageTables();

        try (var store = Store.open(folder)) {
            assertThat(store.bulletins().wordings(World.ROUND.id())).isEmpty();
            assertThat(store.verify()).containsExactly(Fault.of(Fault.Kind.DATABASE_DIFFERS, "database", "wording"));
        }
        assertWorld();
    }

    @Test
    void aJournalThatIsShorterThanItWasIsNamed() throws Exception {
        StoreTest.filled(folder).close();
        var last = StoreFiles.lastEntry(folder);
        StoreFiles.write(StoreFiles.segment(folder, 1), last[0], new byte[last[1] - last[0]]);

        assertThat(StoreFiles.faultOfOpening(folder))
                .contains(Fault.of(Fault.Kind.ENTRIES_MISSING, "journal", World.count() - 1, World.count()));
    }

    @Test
    void aFlippedByteInTheMiddleIsNamedAndLeftAsItIs() throws Exception {
        StoreTest.filled(folder).close();
        var segment = StoreFiles.segment(folder, 1);
        StoreFiles.write(segment, 5_000, (byte) ~StoreFiles.read(segment, 5_000));
        var damaged = Files.readAllBytes(segment);

        assertThat(StoreFiles.faultOfOpening(folder))
                .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.ENTRY_DAMAGED));
        assertThat(Files.readAllBytes(segment)).isEqualTo(damaged);
    }

    @Test
    void anEntryThatCannotBeAppliedOpensTheStoreJustBeforeItToBeReadOnly() throws Exception {
        StoreTest.filled(folder).close();
        append(new Recorded(World.count() + 1, World.CLOCK.instant(), "", OptionalLong.empty(), World.tick(5, 6)));
        append(new Recorded(World.count() + 2, World.CLOCK.instant(), "", OptionalLong.empty(), World.tick(0, 1)));
        var journal = Files.readAllBytes(StoreFiles.segment(folder, 1));

        for (var opening = 0; opening < 2; opening++) {
            try (var store = Store.open(folder)) {
                assertThat(store.readOnly()).map(StoreException.ReadOnly::entry).contains((long) World.count() + 1);
                assertThat(store.inspections()
                                .get(World.ROUND.id(), World.SITE.id())
                                .answers())
                        .hasSize(3);
                assertThatThrownBy(() -> store.record(World.tick(0, 1))).isInstanceOf(StoreException.ReadOnly.class);
                assertThat(store.verify())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.ENTRY_REFUSED));
            }
        }
        assertThat(Files.readAllBytes(StoreFiles.segment(folder, 1))).isEqualTo(journal);
    }

    @Test
    void aJournalOfANewerReleaseIsLeftAlone() throws Exception {
        StoreTest.filled(folder).close();
        try (var journal = Journal.open(Vault.PLAIN, journal(), JournalReader.tail(Vault.PLAIN, journal()), 1 << 20)) {
            journal.append(journal.next("{\"v\":2,\"something\":\"else\"}".getBytes(StandardCharsets.UTF_8)));
        }
        Files.delete(folder.resolve("stopped"));

        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOfSatisfying(
                        StoreException.Newer.class,
                        newer -> assertThat(List.of(newer.found(), newer.known()))
                                .containsExactly(2, 1));
    }

    @Test
    void aLostFileOfALargeEntryIsNamed() throws Exception {
        try (var store = Store.open(folder, World.CLOCK, new Settings(4 << 10, 1 << 10, 1_000))) {
            store.pictures().keep(World.PICTURE_BYTES);
            World.everything().forEach(store::record);
        }
        try (var deltas = Files.walk(folder.resolve("deltas"))) {
            for (var file : deltas.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        StoreFiles.forgetTables(folder);

        assertThat(StoreFiles.faultOfOpening(folder))
                .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.FILE_MISSING));
    }

    @Test
    void aSecondWindowOfTheSameProgramIsRefused() throws Exception {
        try (var store = Store.open(folder)) {
            assertThatThrownBy(() -> Store.open(folder)).isInstanceOf(StoreException.InUse.class);
            assertThat(openInAnotherProcess()).isEqualTo("in use");
            assertThat(store.register().regions().all()).isEmpty();
        }
        assertThat(openInAnotherProcess()).isEqualTo("opened");
    }

    @Test
    void aFolderWhoseNameTheDatabaseWouldTakeForAnOptionIsRefused() {
        assertThatThrownBy(() -> Store.open(folder.resolve("a;INIT=x")))
                .isInstanceOfSatisfying(
                        StoreException.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.FOLDER_NAME));
        assertThat(folder).isEmptyDirectory();
    }

    /// Tries to open a store; run as a process of its own.
    static final class Opener {
        private Opener() {}

        public static void main(String[] arguments) {
            try (var store = Store.open(Path.of(arguments[0]))) {
                System.out.println(store.readOnly().isEmpty() ? "opened" : "read only");
            } catch (StoreException.InUse e) {
                System.out.println("in use");
            }
        }
    }

    private String openInAnotherProcess() throws Exception {
        var process = Children.start(Opener.class, folder.toString());
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return String.valueOf(out.readLine());
        }
    }

    private void append(Recorded recorded) throws Exception {
        var codec = new EntryCodec(new Deltas(Vault.PLAIN, folder), 64 << 10);
        try (var journal = Journal.open(Vault.PLAIN, journal(), JournalReader.tail(Vault.PLAIN, journal()), 1 << 20)) {
            journal.append(journal.next(codec.encode(recorded)));
        }
    }

    private void damageTables() {
        var database = Database.open(Vault.PLAIN, folder.resolve("database"));
        database.begin(handle -> handle.execute("delete from wording"));
        database.commit();
        database.close();
    }

    private void assertWorld() {
        for (var opening = 0; opening < 2; opening++) {
            try (var store = Store.open(folder)) {
                StoreTest.assertWorld(store);
                assertThat(store.verify()).isEqualTo(List.of());
            }
        }
    }

    private Path journal() {
        return folder.resolve("journal");
    }

    private Path tables() {
        return folder.resolve("database").resolve("tongbao.mv.db");
    }

    @Test
    void draftsOfAProcessThatWasKilledAreRemovedAtTheNextOpening() throws Exception {
        StoreTest.filled(folder).close();
        for (var kind : new String[] {"", Opening.JOURNAL, Backups.FOLDER}) {
            Files.createDirectories(folder.resolve(kind));
            Files.write(folder.resolve(kind).resolve("new123.part"), new byte[] {1});
        }

        Store.open(folder).close();

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Disk::isDraft)).isEmpty();
        }
    }
}
