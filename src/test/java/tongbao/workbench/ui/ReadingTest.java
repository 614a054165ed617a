package tongbao.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.store.Store;
import tongbao.workbench.Fixture;

/// The worker and the screen are two queues the tests empty by hand, so that every order of events is made on purpose.
class ReadingTest {
    private final ArrayDeque<Runnable> worker = new ArrayDeque<>();
    private final ArrayDeque<Runnable> screen = new ArrayDeque<>();
    private final Background background = new Background(worker::add, worker::add, screen::add, () -> {});
    /// What the store holds, and what is chosen on the screen.
    private String stored = "一";

    private final SimpleStringProperty chosen = new SimpleStringProperty("甲");
    private boolean broken;
    private final List<String> reads = new ArrayList<>();
    private final List<String> outcomes = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Reading<String> reading = new Reading<>(
            background,
            () -> {
                var with = chosen.get();
                return () -> read(with);
            },
            outcomes::add,
            failure -> failures.add(String.valueOf(failure.getMessage())));

    private String read(String with) throws IOException {
        reads.add(with + stored);
        if (broken) {
            throw new IOException("盘已拔出");
        }
        return with + stored;
    }

    private void work() {
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
    }

    private void deliver() {
        while (!screen.isEmpty()) {
            screen.remove().run();
        }
    }

    private void settle() {
        while (!worker.isEmpty() || !screen.isEmpty()) {
            work();
            deliver();
        }
    }

    @Test
    void nothingIsReadBeforeTheScreenIsInFront() {
        reading.again();
        settle();
        assertThat(reads).isEmpty();
    }

    @Test
    void whatIsReadOffTheScreenThreadIsToldOnIt() {
        reading.show();
        work();
        assertThat(outcomes).isEmpty();
        deliver();
        assertThat(outcomes).containsExactly("甲一");
    }

    @Test
    void whatChangesInFrontIsReadAgain() {
        reading.follow(chosen);
        reading.show();
        settle();
        chosen.set("乙");
        settle();
        assertThat(outcomes).containsExactly("甲一", "乙一");
    }

    @Test
    void whatIsAskedMeanwhileIsReadOnceAndTheOvertakenOutcomeIsNeverShown() {
        reading.follow(chosen);
        reading.show();
        work();
        chosen.set("乙");
        chosen.set("丙");
        settle();
        assertThat(reads).containsExactly("甲一", "丙一");
        assertThat(outcomes).containsExactly("丙一");
    }

    @Test
    void whatChangesWhileAwayIsReadWhenTheScreenComesBackAndNotBefore() {
        reading.follow(chosen);
        reading.show();
        settle();
        reading.hide();
        chosen.set("乙");
        settle();
        assertThat(reads).containsExactly("甲一");
        assertThat(reading.isCurrent()).isFalse();
        reading.showAsRead();
        settle();
        assertThat(outcomes).containsExactly("甲一", "乙一");
        assertThat(reading.isCurrent()).isTrue();
    }

    @Test
    void aScreenThatComesBackReadsAtOnceUnlessItAsksForWhatChangedOnly() {
        reading.show();
        settle();
        reading.hide();
        reading.showAsRead();
        settle();
        assertThat(reads).hasSize(1);
        reading.show();
        settle();
        assertThat(reads).hasSize(2);
    }

    @Test
    void whatIsUnderWayWhenTheScreenGoesIsStillShown() {
        reading.show();
        reading.hide();
        settle();
        assertThat(outcomes).containsExactly("甲一");
    }

    @Test
    void whatIsOvertakenWhileAwayIsReadAnewWhenTheScreenComesBack() {
        reading.follow(chosen);
        reading.show();
        reading.hide();
        chosen.set("乙");
        settle();
        assertThat(outcomes).isEmpty();
        reading.showAsRead();
        settle();
        assertThat(outcomes).containsExactly("乙一");
    }

    @Test
    void aFailureIsToldOnceAndTriedAgainWhenTheScreenComesBack() {
        broken = true;
        reading.show();
        settle();
        assertThat(failures).containsExactly("盘已拔出");
        assertThat(reads).hasSize(1);
        broken = false;
        reading.hide();
        reading.showAsRead();
        settle();
        assertThat(outcomes).containsExactly("甲一");
    }

    @Test
    void aChangeDuringAReadingThatFailsIsReadAllTheSame() {
        reading.follow(chosen);
        broken = true;
        reading.show();
        work();
        broken = false;
        chosen.set("乙");
        settle();
        assertThat(failures).containsExactly("盘已拔出");
        assertThat(outcomes).containsExactly("乙一");
    }

    @Test
    void whatTheScreenPutInIsNotOverwrittenByAReadingAskedBefore() {
        reading.show();
        work();
        stored = "二";
        outcomes.add("自填");
        reading.overtake();
        settle();
        assertThat(outcomes).containsExactly("自填", "甲二");
    }

    @Test
    void overtakingNothingReadsNothing() {
        reading.show();
        settle();
        reading.overtake();
        settle();
        assertThat(reads).hasSize(1);
    }

    @Test
    void aChangeOfItsOwnIsNotReadAgainButOneOfAnotherHandIs(@TempDir Path folder) {
        try (var store = Store.open(folder.resolve("store"))) {
            var changes = new Changes(store, background);
            settle();
            reading.follow(changes);
            reading.show();
            settle();
            reading.record(changes, () -> new Fixture(store).register(), _ -> stored = "二");
            settle();
            assertThat(reads).containsExactly("甲一");
            changes.record(() -> stored = "三", _ -> {}, _ -> {});
            settle();
            assertThat(outcomes).containsExactly("甲一", "甲三");
        }
    }

    @Test
    void aChangeOfItsOwnBesideOneOfAnotherHandHidesNeither(@TempDir Path folder) {
        try (var store = Store.open(folder.resolve("store"))) {
            var changes = new Changes(store, background);
            settle();
            reading.follow(changes);
            reading.show();
            settle();
            changes.record(() -> stored = "二", _ -> {}, _ -> {});
            reading.record(changes, () -> stored = "三", _ -> {});
            settle();
            assertThat(outcomes).containsExactly("甲一", "甲三");
        }
    }

    @Test
    void aChangeOfItsOwnDuringAReadingIsSeenByTheNext(@TempDir Path folder) {
        try (var store = Store.open(folder.resolve("store"))) {
            var changes = new Changes(store, background);
            settle();
            reading.follow(changes);
            reading.show();
            reading.record(changes, () -> stored = "二", _ -> {});
            settle();
            assertThat(outcomes).containsExactly("甲二");
        }
    }

    @Test
    void aChangeOfItsOwnThatFailsIsTakenFromTheScreenByReadingAgain(@TempDir Path folder) {
        try (var store = Store.open(folder.resolve("store"))) {
            var changes = new Changes(store, background);
            settle();
            reading.follow(changes);
            reading.show();
            settle();
            outcomes.add("自填");
            reading.record(
                    changes,
                    () -> {
                        throw new IOException("盘已满");
                    },
                    _ -> {});
            settle();
            assertThat(outcomes).containsExactly("甲一", "自填", "甲一");
            changes.record(() -> stored = "二", _ -> {}, _ -> {});
            settle();
            assertThat(outcomes).endsWith("甲二");
        }
    }
}
