package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tongbao.store.failure.StoreException;

/// Writing and forcing fail for real: the outcome is found out and said, and the store goes on if it can.
class FailureTest {
    @TempDir
    Path folder;

    @Test
    void aFailedWriteToTheJournalIsSettledByReadingItAgain() throws Exception {
        try (var store = StoreTest.filled(folder)) {
            store.closeJournal();

            assertThatThrownBy(() -> store.record(World.tick(0, 1)))
                    .isInstanceOfSatisfying(
                            StoreException.Failed.class,
                            failed -> assertThat(failed.outcome()).isEqualTo(StoreException.Outcome.NOT_RECORDED));

            StoreTest.assertWorld(store);
            store.record(World.tick(0, 1));
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void tablesThatGaveUpAreMadeAnewAndTheNextEntryIsRecorded() {
        try (var store = StoreTest.filled(folder)) {
            assertThatThrownBy(() -> store.database().read(handle -> handle.execute("shutdown immediately")))
                    .isInstanceOf(StoreException.Failed.class);

            store.record(World.tick(0, 1));

            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void anInterruptedThreadRecordsAllTheSame() {
        try (var store = StoreTest.filled(folder)) {
            Thread.currentThread().interrupt();
            store.record(World.tick(0, 1));
            assertThat(Thread.interrupted()).isTrue();

            Thread.currentThread().interrupt();
            assertThat(store.rounds().all()).containsExactly(World.ROUND);
            assertThat(Thread.interrupted()).isTrue();

            store.record(World.tick(1, 2));
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void aClosedStoreSaysThatNothingWasRecorded() {
        var store = StoreTest.filled(folder);
        store.close();
        store.close();

        assertThatThrownBy(() -> store.record(World.tick(0, 1)))
                .isInstanceOfSatisfying(
                        StoreException.Failed.class,
                        failed -> assertThat(failed.outcome()).isEqualTo(StoreException.Outcome.NOT_RECORDED));
        assertThatThrownBy(() -> store.rounds().all()).isInstanceOf(StoreException.Failed.class);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void onAFullDiskNothingIsRecordedAndWithRoomAgainItGoesOn() throws Exception {
        var command = new ArrayList<>(List.of(
                "unshare",
                "-rm",
                "sh",
                "-c",
                "mount -t tmpfs -o size=24m tongbao \"$0\" && exec \"$@\"",
                folder.toString()));
        Assumptions.assumeTrue(canMount(command), "this system lets nobody mount a small disk");
        command.addAll(Children.command(FullDisk.class, folder.toString()));

        assertThat(output(command)).isEqualTo("full\nnothing lost\nrecorded again\n[]\nfull again\nopened again\n[]\n");
    }

    /// Fills the small disk it is given and records on, then opens and closes where the tables have no room; run as a
    /// process of its own.
    static final class FullDisk {
        private FullDisk() {}

        public static void main(String[] arguments) throws Exception {
            var folder = Path.of(arguments[0]);
            var ballast = folder.resolve("ballast");
            var counted = 0;
            try (var store = StoreTest.filled(folder.resolve("store"))) {
                Files.write(ballast, new byte[Math.toIntExact(folder.toFile().getUsableSpace()) - (5 << 20)]);
                try {
                    for (; counted < 100_000; counted++) {
                        store.record(World.tick(counted, counted + 1));
                    }
                } catch (StoreException.Full e) {
                    System.out.println("full");
                }
                var inspection = store.inspections().get(World.ROUND.id(), World.OTHER_SITE.id());
                System.out.println(
                        inspection.answer(World.HOME_DOWN).equals(World.counted(counted))
                                ? "nothing lost"
                                : inspection);
                Files.delete(ballast);
                store.record(World.tick(counted, counted + 1));
                System.out.println("recorded again");
                System.out.println(store.verify());
            }
            StoreFiles.forgetTables(folder.resolve("store"));
            Files.write(ballast, new byte[Math.toIntExact(folder.toFile().getUsableSpace()) - (64 << 10)]);
            try {
                Store.open(folder.resolve("store")).close(); // either of both, as H2 writes beside them
            } catch (StoreException.Full e) {
                System.out.println("full again");
            }
            Files.delete(ballast);
            try (var store = Store.open(folder.resolve("store"))) {
                System.out.println("opened again");
                System.out.println(store.verify());
            }
        }
    }

    private static boolean canMount(List<String> command) throws Exception {
        var attempt = new ArrayList<>(command);
        attempt.add("true");
        try {
            return new ProcessBuilder(attempt).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String output(List<String> command) throws Exception {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var out = new ByteArrayOutputStream();
        process.getInputStream().transferTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
