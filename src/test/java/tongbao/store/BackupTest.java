package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.store.disk.DiskLog;
import tongbao.store.disk.LoggedFileSystem;
import tongbao.store.failure.Refusal;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Vault;
import tongbao.store.journal.Frame;

/// A backup is proved when it is made, and restoring it gives the store again.
class BackupTest {
    @TempDir
    Path folder;

    @Test
    void aRestoredStoreIsTheOneThatWasBackedUp() {
        var backup = backedUp();

        var restored = new Restore(elsewhere(), backup.file()).mend();

        assertThat(restored).isEqualTo(new Restore.Restored(backup.contents(), 0, Optional.empty()));
        try (var store = Store.open(elsewhere(), World.CLOCK)) {
            StoreTest.assertWorld(store);
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void aBackupSaysWhatItHolds() {
        var backup = backedUp();

        assertThat(backup.at()).isEqualTo("2026-09-03T01:30:00Z");
        assertThat(backup.contents())
                .usingRecursiveComparison()
                .ignoringFields("head")
                .isEqualTo(new Contents(
                        World.count(),
                        Frame.NONE_BEFORE,
                        List.of(World.ROUND.id().value()),
                        4,
                        3,
                        2,
                        1));
        try (var store = Store.open(store())) {
            assertThat(store.lastBackup()).contains(new LastBackup(backup.file(), backup.at()));
        }
    }

    @Test
    void aSoundStoreThatHasEverythingIsLeftAlone() {
        var backup = backedUp();
        var restore = new Restore(store(), backup.file());

        assertThat(restore.look()).isEqualTo(new Restore.Look(backup, new Difference.StoreAhead(0)));
        assertThatThrownBy(restore::mend)
                .isInstanceOfSatisfying(
                        StoreException.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.RESTORE_NOT_NEEDED));
    }

    @Test
    void whatWasRecordedAfterTheBackupIsFetchedOutOfTheDamagedStore() throws Exception {
        var backup = backedUp();
        try (var store = Store.open(store(), World.CLOCK)) {
            store.record(World.tick(0, 1));
        }
        var picture = World.EVIDENCE.picture().digest().hex();
        Files.delete(
                store().resolve("pictures").resolve(picture.substring(0, 2)).resolve(picture));

        var restored = new Restore(store(), backup.file()).mend();

        assertThat(restored.rescued()).isEqualTo(1);
        assertThat(restored.aside().orElseThrow().resolve("journal")).isNotEmptyDirectory();
        try (var store = Store.open(store())) {
            assertThat(store.inspections()
                            .get(World.ROUND.id(), World.OTHER_SITE.id())
                            .answer(World.HOME_DOWN))
                    .isEqualTo(World.counted(1));
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void goingBackLaysThePresentStoreAside() {
        var backup = backedUp();
        try (var store = Store.open(store(), World.CLOCK)) {
            store.record(World.tick(0, 1));
        }

        var restored = new Restore(store(), backup.file()).goBack();

        assertThat(restored.contents()).isEqualTo(backup.contents());
        try (var store = Store.open(store());
                var aside = Store.open(restored.aside().orElseThrow())) {
            StoreTest.assertWorld(store);
            assertThat(aside.head().contents().entries()).isEqualTo(World.count() + 1);
        }
    }

    @Test
    void aBackupOfAnotherStoreIsRefused() {
        var backup = backedUp();
        try (var other = Store.open(elsewhere())) {
            other.record(new Entry.OfficeChanged(Edit.added(World.OFFICE)));
        }
        var restore = new Restore(elsewhere(), backup.file());

        assertThat(restore.look().difference()).isEqualTo(new Difference.OtherStore());
        assertThatThrownBy(restore::mend)
                .isInstanceOfSatisfying(
                        StoreException.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.RESTORE_OTHER_STORE));
    }

    @Test
    void aTornOrForeignFileIsRefusedWithTheReason() throws Exception {
        var backup = backedUp();
        var bytes = Files.readAllBytes(backup.file());
        var file = folder.resolve("copy");

        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(whyRefused(file)).isEqualTo(StoreException.BadBackup.Why.TORN);
        Files.writeString(file, "PK something else");
        assertThat(whyRefused(file)).isEqualTo(StoreException.BadBackup.Why.FOREIGN);
        assertThat(elsewhere()).isEmptyDirectory();
    }

    @Test
    void aBackupThatHoldsAFileTwiceIsRefused() throws Exception {
        var backup = backedUp();
        var text = Files.readString(backup.file(), StandardCharsets.ISO_8859_1);
        var from = text.indexOf("file ");
        var to = text.indexOf("file ", from + 1);
        var file = Files.writeString(
                folder.resolve("copy"),
                text.substring(0, to) + text.substring(from, to) + text.substring(to),
                StandardCharsets.ISO_8859_1);

        assertThat(whyRefused(file)).isEqualTo(StoreException.BadBackup.Why.DAMAGED);
        assertThat(elsewhere()).isEmptyDirectory();
    }

    @Test
    void everyFlippedByteIsNoticed() throws Exception {
        var backup = backedUp();
        var bytes = Files.readAllBytes(backup.file());
        var random = new Random(3);

        assertThat(IntStream.range(0, 200)).allSatisfy(_ -> {
            var damaged = bytes.clone();
            damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            var file = Files.write(folder.resolve("damaged"), damaged);
            assertThatThrownBy(() -> BackupFile.read(Vault.PLAIN, file, (_, _, _) -> {}))
                    .isInstanceOfAny(StoreException.BadBackup.class, StoreException.Newer.class);
        });
    }

    @Test
    void aBackupIsDueADayAfterTheLastIfSomethingWasRecorded() {
        try (var store = StoreTest.filled(store())) {
            var backups = store.backups();
            var backup = backups.make(() -> false);
            assertThat(backups.isDue(backup.at().plus(Duration.ofDays(2)))).isFalse();

            store.record(World.tick(0, 1));

            assertThat(backups.isDue(backup.at().plus(Duration.ofHours(23)))).isFalse();
            assertThat(backups.isDue(backup.at().plus(Duration.ofHours(25)))).isTrue();
            assertThat(store.backups(elsewhere()).isDue(backup.at())).isTrue();
        }
    }

    @Test
    void aBackupIsMadeOfWhatWasThereBeforeALargeChange() {
        try (var store = StoreTest.filled(store())) {
            store.backUpLargeChanges(store.backups(), false);
            store.record(MixedWork.register(500, 0));
            store.awaitBackups();

            var made = new Restore(elsewhere(), store.backups().all().getFirst().file()).look();
            assertThat(made.backup().contents().entries()).isEqualTo(World.count());
            assertThat(store.head().contents().entries()).isEqualTo(World.count() + 1);
        }
    }

    @Test
    void aBackupBeforeALargeChangeThatCannotBeMadeIsToldAndTheChangeIsRecorded() throws Exception {
        var file = Files.writeString(folder.resolve("no folder"), "x");
        var told = new LinkedBlockingQueue<StoreException>();
        try (var store = StoreTest.filled(store())) {
            store.backUpLargeChanges(store.backups(file), true);
            store.whenBackupFails(told::add);
            store.record(MixedWork.register(500, 0));

            assertThat(store.head().contents().entries()).isEqualTo(World.count() + 1);
        }
        assertThat(told).hasSize(1).first().isInstanceOf(StoreException.BackupFailed.class);
    }

    @Test
    void closingWaitsForTheBackupOfALargeChangeOnlyWhereItIsAskedTo() {
        try (var store = StoreTest.filled(store())) {
            store.backUpLargeChanges(store.backups(elsewhere()), true);
            store.record(MixedWork.register(500, 0));
        }
        try (var store = MixedWork.open(store())) {
            assertThat(store.backups(elsewhere()).all()).hasSize(1);
        }
    }

    @Test
    void whereNoBackupCanBeWrittenTheStoreSaysSo() throws Exception {
        var file = Files.writeString(folder.resolve("no folder"), "x");
        try (var store = StoreTest.filled(store())) {
            assertThatThrownBy(() -> store.backups(file).make(() -> false))
                    .isInstanceOf(StoreException.BackupFailed.class);
            assertThat(store.lastBackup()).isEmpty();
        }
    }

    @Test
    void aBackupThatWouldFillTheDiskIsNotBegunAndOlderOnesGoOnlyWhereThatMakesRoom() throws Exception {
        var log = new DiskLog();
        var logged = new LoggedFileSystem(log);
        var newest = LocalDateTime.of(2026, 9, 2, 8, 0);
        var made = new TreeMap<LocalDateTime, Path>();
        made.put(newest, sized("newest", 1));
        made.put(newest.minusDays(1), sized("of-the-day-before", 20));
        made.put(newest.minusDays(2), sized("of-two-days-before", 20));
        try (var store = StoreTest.filled(logged.of(store()))) {
            var backups = store.backups(logged.of(folder.resolve("usb")));
            var first = backups.make(() -> false);
            assertThat(backups.taken()).isEqualTo(new Backups.Taken(1, first.bytes()));
            store.record(World.tick(0, 1));
            var room = new BackupRoom(store.folder(), logged.of(folder));
            assertThat(room.stayBefore(made)).isEqualTo(made.keySet());
            assertThat(room.stay(made)).isEqualTo(made.keySet());

            log.leave(1 << 20);

            assertThat(room.stayBefore(made)).containsExactly(newest, newest.minusDays(1));
            assertThat(room.stay(made)).containsExactly(newest, newest.minusDays(1));
            made.remove(newest.minusDays(1));
            made.put(newest.minusDays(2), sized("small", 1));
            assertThat(room.stayBefore(made)).isEqualTo(made.keySet());
            for (var full : List.<ThrowingCallable>of(
                    () -> store.backups(logged.of(folder.resolve("stick"))).make(() -> false),
                    () -> backups.to("by-hand" + Backups.ENDING))) {
                assertThatThrownBy(full)
                        .isInstanceOf(StoreException.BackupFailed.class)
                        .hasCauseInstanceOf(StoreException.Full.class);
            }
            assertThat(backups.all()).containsExactly(new LastBackup(first.file(), first.at()));
        }
    }

    private Path sized(String name, int megabytes) throws Exception {
        return Files.write(folder.resolve(name), new byte[megabytes << 20]);
    }

    @Test
    void aSwapThatWasInterruptedAnywhereIsFinishedAtTheNextOpening() throws Exception {
        var backup = backedUp();
        for (var steps = 0; steps < 12; steps++) {
            var present = folder.resolve("present-" + steps);
            try (var other = Store.open(present)) {
                other.record(new Entry.OfficeChanged(Edit.added(World.OFFICE)));
            }
            var incoming = present.resolve(Swap.INCOMING);
            BackupFile.read(Vault.PLAIN, backup.file(), (name, bytes, _) -> Unpacking.keep(incoming, name, bytes));
            Files.writeString(present.resolve("swapping"), "aside\njournal\npictures\n");
            take(present, steps);

            try (var store = Store.open(present);
                    var former = Store.open(present.resolve("aside"))) {
                StoreTest.assertWorld(store);
                assertThat(former.head().contents().entries()).isEqualTo(1);
            }
        }
    }

    /// The first so many steps of the swap: each part away, then the incoming one in its place.
    private static void take(Path present, int steps) throws Exception {
        Files.createDirectories(present.resolve("aside"));
        var parts = List.of("journal", "deltas", "pictures", "snapshots", "database", "stopped");
        for (var step = 0; step < steps; step++) {
            var part = parts.get(step / 2);
            var from = (step % 2 == 0 ? present : present.resolve(Swap.INCOMING)).resolve(part);
            var to = (step % 2 == 0 ? present.resolve("aside") : present).resolve(part);
            if (Files.exists(from)) {
                Files.move(from, to);
            }
        }
    }

    @Test
    void aRandomStoreDamagedAtRandomIsRestored() throws Exception {
        for (var seed = 0; seed < 3; seed++) {
            assertThat(new RestoreDrill(folder.resolve("drill-" + seed), seed).run())
                    .isEmpty();
        }
    }

    private Backup backedUp() {
        try (var store = StoreTest.filled(store())) {
            return store.backups(folder.resolve("usb")).to("copy.backup");
        }
    }

    private Path store() {
        return folder.resolve("store");
    }

    private Path elsewhere() {
        return folder.resolve("elsewhere");
    }

    private StoreException.BadBackup.Why whyRefused(Path file) {
        var refused = catchThrowableOfType(StoreException.BadBackup.class, () -> new Restore(elsewhere(), file).look());
        return refused.why();
    }
}
