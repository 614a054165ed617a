package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

        for (var failing = 1; failing <= 3; failing++) {
            log.fullFrom(log.writes() + failing);
            assertThatThrownBy(() -> Store.open(disk))
                    .isInstanceOfAny(StoreException.Full.class, StoreException.Failed.class);
        }

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

    private static void isGone(Throwable failure) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        StoreException.Unreachable.class,
                        away -> assertThat(away.isThere()).isFalse());
    }
}
