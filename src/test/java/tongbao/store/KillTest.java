package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;

/// The program is killed in the middle of ticking, again and again: what was acknowledged is there.
class KillTest {
    private static final int KILLS = 16;
    /// Small files, so that segments roll and snapshots are made between two kills.
    private static final Settings SMALL = new Settings(16 << 10, 1 << 10, 40);

    @TempDir
    static Path folder;

    @RepeatedTest(KILLS)
    void nothingAcknowledgedIsLost(RepetitionInfo repetition) throws Exception {
        var random = new Random(20_261_122L + repetition.getCurrentRepetition());
        prepare();
        var process = Children.start(Ticker.class, folder.toString());
        var acknowledged = 0;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var patience = random.nextInt(1, 250);
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged = Integer.parseInt(line);
                if (--patience == 0) {
                    process.toHandle().destroyForcibly(); // unlike the process's own, keeps what it printed
                }
            }
        }
        assertThat(process.waitFor()).as("killed by SIGKILL").isEqualTo(128 + 9);

        try (var store = Store.open(folder, World.CLOCK, SMALL)) {
            assertThat(store.readOnly()).isEmpty();
            // the tick under way may have been recorded without being acknowledged
            assertThat(count(store)).isIn(acknowledged, acknowledged + 1);
            if (repetition.getCurrentRepetition() % 4 == 0) {
                assertThat(store.verify()).isEmpty();
            }
        }
    }

    private static void prepare() {
        try (var store = Store.open(folder, World.CLOCK, SMALL)) {
            if (store.rounds().all().isEmpty()) {
                store.pictures().keep(World.PICTURE_BYTES);
                World.everything().forEach(store::record);
            }
        }
    }

    private static int count(Store store) {
        return store.inspections().get(World.ROUND.id(), World.OTHER_SITE.id()).answer(World.HOME_DOWN)
                        instanceof Answer.Problem(Amount amount)
                ? amount.count().orElse(0)
                : 0;
    }

    /// Ticks as fast as it can and says each tick once it is recorded.
    static final class Ticker {
        private Ticker() {}

        public static void main(String[] arguments) {
            try (var store = Store.open(Path.of(arguments[0]), World.CLOCK, SMALL)) {
                for (var count = count(store); ; count++) {
                    store.record(World.tick(count, count + 1));
                    System.out.println(count + 1);
                }
            }
        }
    }
}
