package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongbao.store.disk.DiskLog;
import tongbao.store.disk.LoggedFileSystem;
import tongbao.store.disk.LoggedTables;
import tongbao.store.disk.PowerCut;
import tongbao.store.failure.Fault;
import tongbao.store.failure.Refusal;
import tongbao.store.failure.StoreException;
import tongbao.store.file.KeySlot;
import tongbao.store.file.Password;
import tongbao.store.file.PictureFiles;
import tongbao.store.file.Sha256;
import tongbao.store.table.Held;

/// A store gets a password, another and none again: nothing is lost, and nothing can be read without it.
class PasswordsTest {
    private static final Password PASSWORD = MixedWork.PASSWORD;
    private static final Password OTHER = Password.of("另一个示例密码二");

    @TempDir
    Path folder;

    @Test
    void aStoreWithPasswordHoldsNothingThatCanBeReadWithoutIt() throws Exception {
        var plain = worked(store());
        assertThat(readable(store())).as("the search finds what lies open").isNotEmpty();
        assertThat(readable(backups())).isNotEmpty();

        passwords().set(PASSWORD);

        try (var store = open(PASSWORD)) {
            assertThat(store.database().read(Held::of)).isEqualTo(plain);
            assertThat(store.verify()).isEmpty();
            new MixedWork(store, new Random(7), _ -> {}).step();
            store.backups(folder.resolve("stick")).make(() -> false);
            assertThat(readable(store())).isEmpty();
        }
        assertThat(readable(store())).isEmpty();
        assertThat(readable(folder.resolve("stick"))).isEmpty();
        assertThat(listed(store()))
                .noneMatch(file ->
                        file.toString().contains("aside-") || file.toString().contains("converted-"));
        assertThat(listed(backups())).as("one new backup").hasSize(1);
    }

    @Test
    void whatTheTablesSpillOutsideTheStoreCannotBeReadEither() throws Exception {
        try (var store = MixedWork.open(store())) {
            store.record(World.everything().getFirst());
        }
        passwords().set(PASSWORD);
        try (var store = open(PASSWORD)) {
            var rows = "select '示例站点' || x as name from system_range(1, 60000) order by 1"; // more than H2 holds

            store.database()
                    .read(handle -> handle.createQuery(rows).scanResultSet((results, _) -> {
                        assertThat(results.get().next()).isTrue();
                        assertThat(spilled()).isNotEmpty().noneMatch(PasswordsTest::isReadable);
                        return store;
                    }));
        }
    }

    /// The temporary files of H2 that this process has open, which other processes have too.
    private static List<Path> spilled() {
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(file -> {
                        try {
                            return Files.readSymbolicLink(file).toString().contains("h2tmp");
                        } catch (IOException e) {
                            return false; // closed meanwhile
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatLayOpenAndWasLeftBehindByAKilledProcessGoesAtTheNextOpeningOrChange() throws Exception {
        var plain = worked(store());
        passwords().set(PASSWORD);
        var left = List.of(
                Leftovers.CONVERTED + "1f",
                Leftovers.REHEARSAL + "1f",
                Leftovers.VERIFY + "1f",
                Swap.INCOMING,
                Backups.FOLDER + "/new1f.part",
                Opening.JOURNAL + "/new1f.part",
                Snapshots.FOLDER + "/new1f.part",
                "new1f.part");
        for (var again = 0; again < 2; again++) {
            for (var name : left) {
                lie(store().resolve(name));
            }
            assertThat(readable(store())).hasSize(left.size());

            if (again == 0) {
                open(PASSWORD).close();
            } else {
                passwords().change(PASSWORD, OTHER);
            }

            assertThat(readable(store())).isEmpty();
            assertThat(left).noneMatch(name -> Files.exists(store().resolve(name)));
        }
        try (var store = open(OTHER)) {
            assertThat(store.database().read(Held::of)).isEqualTo(plain);
        }
    }

    /// Something that can be read, in a file of this name or in a folder of this name.
    private static void lie(Path where) throws IOException {
        var file = where.toString().endsWith(".part") ? where : where.resolve("pictures/示例");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "示例站点");
    }

    @Test
    void withoutItsPasswordNothingOpensAndNothingIsTouched() throws Exception {
        worked(store());
        passwords().set(PASSWORD);
        var before = contents(store());

        for (var wrong : List.of(Optional.<Password>empty(), Optional.of(OTHER))) {
            assertThatThrownBy(() -> Store.open(store(), wrong))
                    .isInstanceOfSatisfying(
                            StoreException.Locked.class,
                            locked -> assertThat(locked.isTried()).isEqualTo(wrong.isPresent()));
        }
        assertThatThrownBy(() -> passwords().change(OTHER, OTHER)).isInstanceOf(StoreException.Locked.class);
        assertThatThrownBy(() -> passwords().remove(OTHER)).isInstanceOf(StoreException.Locked.class);
        refused(Refusal.PASSWORD_PRESENT, () -> passwords().set(OTHER));
        refused(Refusal.PASSWORD_SHORT, () -> passwords().change(PASSWORD, Password.of("1234567")));
        assertThat(contents(store())).isEqualTo(before);
    }

    @Test
    void anotherPasswordTakesThePlaceOfTheFirstAndRemovingItGivesThePlainStoreAgain() throws Exception {
        var plain = worked(store());
        refused(Refusal.PASSWORD_ABSENT, () -> passwords().remove(PASSWORD));
        refused(Refusal.PASSWORD_SHORT, () -> passwords().set(Password.of("1234567")));
        passwords().set(PASSWORD);

        passwords().change(PASSWORD, OTHER);

        assertThatThrownBy(() -> open(PASSWORD)).isInstanceOf(StoreException.Locked.class);
        try (var store = open(OTHER)) {
            assertThat(store.database().read(Held::of)).isEqualTo(plain);
            assertThat(store.verify()).isEmpty();
        }
        passwords().remove(OTHER);
        assertThat(Passwords.isSet(store())).isFalse();
        assertThat(listed(store()))
                .as("what it was before")
                .noneMatch(file -> file.toString().contains(Leftovers.CONVERTED));
        try (var store = MixedWork.open(store())) {
            assertThat(store.database().read(Held::of)).isEqualTo(plain);
            assertThat(store.verify()).isEmpty();
        }
        assertThat(readable(store())).isNotEmpty();
    }

    @Test
    void aBackupIsRestoredWithThePasswordItWasMadeUnder() throws Exception {
        var plain = worked(store());
        passwords().set(PASSWORD);
        Backup backup;
        try (var store = open(PASSWORD)) {
            backup = store.backups(folder.resolve("stick")).make(() -> false);
        }
        passwords().change(PASSWORD, OTHER);
        var elsewhere = folder.resolve("elsewhere");

        assertThat(Passwords.isSetIn(backup.file())).isTrue();
        assertThatThrownBy(() -> new Restore(elsewhere, backup.file()).mend())
                .isInstanceOf(StoreException.Locked.class);
        assertThatThrownBy(() -> new Restore(elsewhere, backup.file(), Optional.of(OTHER)).mend())
                .isInstanceOfSatisfying(StoreException.Locked.class, locked -> {
                    assertThat(StoreWords.of(Locale.CHINESE).what(locked)).contains("密码不对", "tongbao-");
                    assertThat(StoreWords.of(Locale.CHINESE).remedy(locked)).contains("当时的旧密码");
                });
        new Restore(elsewhere, backup.file(), Optional.of(PASSWORD)).mend();
        new Restore(store(), backup.file(), Optional.of(PASSWORD)).goBack();
        new Restore(store(), backup.file(), Optional.of(OTHER)).goBack();

        try (var store = Store.open(elsewhere, Optional.of(PASSWORD))) {
            assertThat(store.database().read(Held::of)).isEqualTo(plain);
            assertThat(store.verify()).isEmpty();
        }
        try (var store = open(OTHER)) {
            assertThat(store.database().read(Held::of))
                    .as("under its present password")
                    .isEqualTo(plain);
        }
        assertThat(readable(elsewhere)).isEmpty();
        assertThat(readable(store())).isEmpty();
    }

    @Test
    void aBackupFromBeforeThePasswordIsRestoredUnderThePresentOne() throws Exception {
        var plain = worked(store());
        Backup backup;
        try (var store = MixedWork.open(store())) {
            backup = store.backups(folder.resolve("stick")).make(() -> false);
        }
        passwords().set(PASSWORD);
        var picture = listed(store().resolve(PictureFiles.FOLDER)).getFirst();
        Held present;
        try (var store = open(PASSWORD)) {
            var work = new MixedWork(store, new Random(11), _ -> {});
            for (var step = 0; step < 5; step++) {
                work.step();
            }
            present = store.database().read(Held::of);
        }
        Files.delete(picture);

        assertThatThrownBy(() -> new Restore(store(), backup.file()).mend()).isInstanceOf(StoreException.Locked.class);
        assertThatThrownBy(() -> new Restore(store(), backup.file(), Optional.of(OTHER)).mend())
                .isInstanceOf(StoreException.Locked.class);
        var mended = new Restore(store(), backup.file(), Optional.of(PASSWORD)).mend();

        assertThat(mended.rescued()).isPositive();
        assertThat(readable(store())).isEmpty();
        try (var store = open(PASSWORD)) {
            assertThat(store.database().read(Held::of)).isEqualTo(present);
            assertThat(store.verify()).isEmpty();
        }
        new Restore(store(), backup.file(), Optional.of(PASSWORD)).goBack();
        assertThat(readable(store())).isEmpty();
        try (var store = open(PASSWORD)) {
            assertThat(store.database().read(Held::of)).isEqualTo(plain);
            assertThat(store.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aStoreWhoseSlotIsDamagedOrGoneIsRestoredFromABackupThatLiesOpenUnderThePasswordGiven(boolean gone)
            throws Exception {
        var plain = worked(store());
        Backup backup;
        try (var store = MixedWork.open(store())) {
            backup = store.backups(folder.resolve("stick")).make(() -> false);
        }
        passwords().set(PASSWORD);
        if (gone) {
            Files.delete(store().resolve(KeySlot.NAME));
        } else {
            Files.writeString(store().resolve(KeySlot.NAME), "tongbao-password 1 1 damaged");
        }
        var before = contents(store());

        assertThatThrownBy(() -> open(PASSWORD))
                .isInstanceOfSatisfying(
                        StoreException.Corrupt.class,
                        corrupt -> assertThat(corrupt.fault())
                                .isEqualTo(Fault.of(
                                        gone ? Fault.Kind.FILE_MISSING : Fault.Kind.FILE_DAMAGED, KeySlot.NAME)));
        for (var work : List.<Consumer<Restore>>of(Restore::look, Restore::mend, Restore::goBack)) {
            assertThatThrownBy(() -> work.accept(new Restore(store(), backup.file())))
                    .isInstanceOf(StoreException.Locked.class);
            refused(
                    Refusal.PASSWORD_SHORT,
                    () -> work.accept(new Restore(store(), backup.file(), Optional.of(Password.of("1234567")))));
        }
        assertThat(contents(store())).isEqualTo(before);
        new Restore(store(), backup.file(), Optional.of(OTHER)).mend();

        assertThat(readable(store())).isEmpty();
        assertThatThrownBy(() -> open(PASSWORD)).isInstanceOf(StoreException.Locked.class);
        try (var store = open(OTHER)) {
            assertThat(store.database().read(Held::of)).isEqualTo(plain);
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void aBackupUnderAKeyThatWasGivenUpGoesToAnEmptyFolder() throws Exception {
        worked(store());
        passwords().set(PASSWORD);
        Backup backup;
        try (var store = open(PASSWORD)) {
            backup = store.backups(folder.resolve("stick")).make(() -> false);
        }
        passwords().remove(PASSWORD);
        passwords().set(OTHER);

        refused(Refusal.RESTORE_OTHER_KEY, () -> new Restore(store(), backup.file(), Optional.of(PASSWORD)).goBack());
        new Restore(folder.resolve("elsewhere"), backup.file(), Optional.of(PASSWORD)).mend();

        open(OTHER).close();
    }

    @Test
    void aFlippedBitAnywhereInWhatIsEnclosedIsNamed() throws Exception {
        worked(store());
        passwords().set(PASSWORD);
        var picture = listed(store().resolve(PictureFiles.FOLDER)).getFirst();
        var bytes = Files.readAllBytes(picture);
        bytes[bytes.length / 2] ^= 1;
        Files.write(picture, bytes);

        try (var store = open(PASSWORD)) {
            assertThat(store.verify()).extracting(Fault::kind).containsExactly(Fault.Kind.FILE_DAMAGED);
        }
        assertThatThrownBy(() -> passwords().remove(PASSWORD)).isInstanceOf(StoreException.Corrupt.class);
        assertThat(Passwords.isSet(store())).isTrue();
    }

    @Test
    void aPowerCutWhileThePasswordIsSetOrRemovedLeavesTheOneStoreOrTheOther() throws Exception {
        var random = new Random(20_261_122);
        for (var removing : new boolean[] {false, true}) {
            var log = new DiskLog();
            var disk = folder.resolve("disk-" + removing);
            LoggedTables.register(log);
            Held plain;
            int begun;
            try {
                var logged = new LoggedFileSystem(log).of(disk);
                var passwords = new Passwords(logged, MixedWork.SMALL, 1);
                plain = worked(logged);
                if (removing) {
                    passwords.set(PASSWORD);
                }
                begun = log.events().size();
                if (removing) {
                    passwords.remove(PASSWORD);
                } else {
                    passwords.set(PASSWORD);
                }
            } finally {
                LoggedTables.unregister();
            }
            var events = log.events();
            for (var cut = 0; cut < 8; cut++) {
                var at = random.nextInt(begun, events.size() + 1);
                var left = folder.resolve("left");
                new PowerCut(events.subList(0, at), new Random(random.nextLong())).write(disk, left);
                Files.deleteIfExists(left.resolve("holder")); // names this process, which was to have died

                try (var store = MixedWork.open(left)) {
                    assertThat(store.database().read(Held::of)).isEqualTo(plain);
                    assertThat(store.verify()).isEmpty();
                }
                if (Passwords.isSet(left)) {
                    assertThat(readable(left)).as("cut behind event %d", at).isEmpty();
                }
                Leftovers.delete(left);
            }
        }
    }

    private Path store() {
        return folder.resolve("store");
    }

    private Path backups() {
        return store().resolve(Backups.FOLDER);
    }

    private Passwords passwords() {
        return new Passwords(store(), MixedWork.SMALL, 1);
    }

    private Store open(Password password) {
        return Store.open(store(), World.CLOCK, MixedWork.SMALL, where -> KeySlot.vault(where, Optional.of(password)));
    }

    /// Makes a plain store with everything in it, and a backup.
    private static Held worked(Path folder) throws IOException {
        try (var store = MixedWork.open(folder)) {
            var work = new MixedWork(store, new Random(3), _ -> {});
            work.begin();
            for (var step = 0; step < 12; step++) {
                work.step();
            }
            store.backups().make(() -> false);
            return store.database().read(Held::of);
        }
    }

    private static void refused(Refusal reason, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        StoreException.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (var files = Files.walk(folder, 6)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> contents(Path folder) throws IOException {
        var found = new ArrayList<String>();
        for (var file : listed(folder)) {
            if (!file.endsWith("holder")) {
                found.add(file + " " + Sha256.of(Files.readAllBytes(file)));
            }
        }
        return found;
    }

    private static List<Path> readable(Path folder) throws IOException {
        return listed(folder).stream().filter(PasswordsTest::isReadable).toList();
    }

    /// Whether the file has a name, a text or a picture in it that was recorded, or the beginning of a compressed file.
    private static boolean isReadable(Path file) {
        try {
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.startsWith("\u001f\u008b")
                    || List.of("示例", "张三", "AnswersRecorded", "example").stream()
                            .anyMatch(text -> bytes.contains(new String(
                                            text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                                    || bytes.contains(new String(
                                            text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            return false;
        }
    }
}
