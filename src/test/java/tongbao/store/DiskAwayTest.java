package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.store.disk.DiskEvent;
import tongbao.store.disk.DiskLog;
import tongbao.store.disk.LoggedFileSystem;
import tongbao.store.disk.LoggedTables;
import tongbao.store.failure.StoreException;

/// A disk that is pulled out, write-protected or replaced is named, and the store goes on when it is back.
class DiskAwayTest {
    @TempDir
    Path folder;

    private final DiskLog log = new DiskLog();

    @AfterEach
    void letGo() {
        LoggedTables.unregister();
    }

    @Test
    void aDiskThatWasPulledOutIsNamedAndTheStoreGoesOnWhenItIsBack() {
        LoggedTables.register(log);
        try (var store = StoreTest.filled(new LoggedFileSystem(log).of(folder.resolve("store")))) {
            log.away(true);
            assertThatThrownBy(() -> store.record(World.tick(0, 1))).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> store.record(World.tick(0, 1))).satisfies(DiskAwayTest::isGone);
            assertThatThrownBy(() -> store.rounds().all()).satisfies(DiskAwayTest::isGone);

            log.away(false);

            StoreTest.assertWorld(store);
            store.record(World.tick(0, 1));
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void anEmptyFolderInThePlaceOfTheStoreIsNotTakenForIt() throws Exception {
        var place = folder.resolve("store");
        var stick = folder.resolve("stick");
        try (var store = StoreTest.filled(place)) {
            store.closeJournal();
            Files.move(place, stick);
            Files.createDirectory(place);

            assertThatThrownBy(() -> store.record(World.tick(0, 1))).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> store.record(World.tick(0, 1))).isInstanceOf(StoreException.Unreachable.class);
            assertThat(place).isEmptyDirectory();

            Files.delete(place);
            Files.move(stick, place);
            store.record(World.tick(0, 1));
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void aStoreThatCouldNotBeOpenedOnAFullDiskOpensAsSoonAsThereIsRoom() {
        var disk = new LoggedFileSystem(log).of(folder.resolve("store"));
        LoggedTables.register(log);
        StoreTest.filled(disk).close();

        var attempts = opened(disk);

        assertThat(attempts).hasSizeGreaterThan(5);
        assertThat(attempts).allSatisfy(failure -> assertThat(failure).isInstanceOf(StoreException.Full.class));
        log.fullFrom(Long.MAX_VALUE);
        try (var store = Store.open(disk)) {
            StoreTest.assertWorld(store);
            assertThatThrownBy(() -> Store.open(disk)).isInstanceOf(StoreException.InUse.class);
        }
    }

    @Test
    void aWriteProtectedDiskIsNamedAndNothingIsChanged() {
        var disk = new LoggedFileSystem(log).of(folder.resolve("store"));
        LoggedTables.register(log);
        StoreTest.filled(disk).close();

        log.readOnly(true);
        assertThatThrownBy(() -> Store.open(disk))
                .isInstanceOfSatisfying(
                        StoreException.Unreachable.class,
                        away -> assertThat(away.isThere()).isTrue());

        log.readOnly(false);
        try (var store = Store.open(disk)) {
            StoreTest.assertWorld(store);
        }
    }

    @Test
    void tablesThatGaveUpAreMadeAnewWhenTheNextQuestionIsAsked() {
        try (var store = StoreTest.filled(folder)) {
            assertThatThrownBy(() -> store.database().read(handle -> handle.execute("shutdown immediately")))
                    .isInstanceOf(StoreException.Failed.class);

            StoreTest.assertWorld(store);
            assertThat(store.verify()).isEmpty();
        }
    }

    /// Opens the store with the disk full from its first write on, then from its second and so on until it opens.
    private List<StoreException> opened(Path disk) {
        var failures = new ArrayList<StoreException>();
        for (var failing = 1; ; failing++) {
            log.fullFrom(log.writes() + failing);
            try {
                Store.open(disk).close();
                return failures;
            } catch (StoreException e) {
                failures.add(e);
            }
        }
    }

    @Test
    void theDatabaseLiesOnTheLoggedDiskToo() {
        LoggedTables.register(log);
        StoreTest.filled(new LoggedFileSystem(log).of(folder.resolve("store"))).close();

        assertThat(log.events())
                .anyMatch(event ->
                        event instanceof DiskEvent.Named(var name, var _, var _) && name.endsWith("tongbao.mv.db"));
    }

    private static void isGone(Throwable failure) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        StoreException.Unreachable.class,
                        away -> assertThat(away.isThere()).isFalse());
    }
}
