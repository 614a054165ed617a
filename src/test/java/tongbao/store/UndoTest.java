package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Digest;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Recorded;
import tongbao.domain.round.Round;
import tongbao.store.failure.Refusal;
import tongbao.store.failure.StoreException;

class UndoTest {
    @TempDir
    Path folder;

    @Test
    void whatWasUndoneIsDoneAgainAcrossRestartsCleanAndUnclean() throws Exception {
        try (var store = StoreTest.filled(folder)) {
            store.record(World.tick(0, 1));
            store.record(World.tick(1, 2));
        }
        try (var store = Store.open(folder)) {
            assertThat(store.undo()).map(Recorded::entry).contains(World.tick(2, 1));
            assertThat(count(store)).isEqualTo(World.counted(1));
        }
        Files.delete(folder.resolve("stopped"));
        try (var store = Store.open(folder)) {
            assertThat(store.undo()).map(Recorded::undoes).contains(OptionalLong.of(World.count() + 1));
            assertThat(count(store)).isEqualTo(World.counted(0));
            assertThat(store.redo()).map(Recorded::entry).contains(World.tick(0, 1));
        }
        try (var store = Store.open(folder)) {
            assertThat(store.redo()).map(Recorded::entry).contains(World.tick(1, 2));
            assertThat(count(store)).isEqualTo(World.counted(2));
            assertThat(store.redo()).isEqualTo(Optional.empty());
        }
    }

    /// Every kind of entry there is: a restart before it is undone, before it is redone, and before it is looked at.
    @Test
    void everyKindThatCanBeUndoneIsUndoneAndRedoneAcrossRestarts() throws Exception {
        var store = Store.open(folder, World.CLOCK);
        store.pictures().keep(World.PICTURE_BYTES);
        for (var entry : World.everything()) {
            var before = recorded(store);
            store.record(entry);
            var after = recorded(store);
            if (entry.inverse().isPresent()) {
                store = reopened(store);
                assertThat(store.undo()).as("undo of %s", entry).isPresent();
                store = reopened(store);
                assertThat(recorded(store)).as("after undo of %s", entry).isEqualTo(before);
                assertThat(store.redo()).map(Recorded::entry).contains(entry);
                store = reopened(store);
            }
            assertThat(recorded(store)).as("after redo of %s", entry).isEqualTo(after);
        }
        store.close();
    }

    private Store reopened(Store store) {
        store.close();
        return Store.open(folder, World.CLOCK);
    }

    /// What the tables hold beside the line of undo, the number of the last entry and of those that opened a round, and
    /// what the register was on earlier days: an undone import stays in its history.
    private static Recordings recorded(Store store) {
        var tables = new TreeMap<>(StoreFiles.tables(store));
        tables.keySet().removeAll(List.of("step", "held", "round", "subject_past"));
        return new Recordings(tables, store.rounds().all());
    }

    private record Recordings(Map<String, Digest> tables, List<Round> rounds) {}

    @Test
    void theNextStepsAreListedTheLastFirst() {
        try (var store = StoreTest.filled(folder)) {
            store.record(World.tick(0, 1));
            store.record(World.tick(1, 2));

            assertThat(store.undoable(2)).map(Recorded::entry).containsExactly(World.tick(1, 2), World.tick(0, 1));
            store.undo();
            store.undo();
            assertThat(store.redoable(5)).map(Recorded::entry).containsExactly(World.tick(1, 0), World.tick(2, 1));
        }
    }

    @Test
    void recordingSomethingElseEndsRedo() {
        try (var store = StoreTest.filled(folder)) {
            store.record(World.tick(0, 1));
            store.undo();
            assertThat(store.redoable()).isPresent();

            store.record(World.tick(0, 7));

            assertThat(store.redoable()).isEqualTo(Optional.empty());
            assertThat(store.undo()).map(Recorded::entry).contains(World.tick(7, 0));
        }
    }

    @Test
    void undoGoesBackToWhatCannotBeUndoneAndPassesItOver() {
        try (var store = StoreTest.filled(folder, World.unpublished())) {
            var undone = 0;
            while (store.undo().isPresent()) {
                undone++;
            }

            assertThat(undone).isEqualTo(World.unpublished().size() - 2);
            assertThat(store.register().regions().all()).isEmpty();
            assertThat(store.catalogues().all()).containsExactly(World.ACCOUNTS, World.SITES);
            assertThat(store.undoable()).isEqualTo(Optional.empty());

            while (store.redo().isPresent()) {
                assertThat(store.undoable()).isPresent();
            }
            StoreTest.assertWorld(store);
        }
    }

    @Test
    void undoIsRefusedWhenWhatItUndoesIsNoLongerSo() {
        try (var store = Store.open(folder, World.CLOCK)) {
            store.pictures().keep(World.PICTURE_BYTES);
            var before = World.everything();
            before.subList(0, 6).forEach(store::record);
            var opened = store.record(before.get(6)).number();
            // as if a later release recorded answers that cannot be undone one by one
            store.database().begin(handle -> {
                handle.execute("delete from step where last_number < " + opened);
                handle.execute("update step set first_number = " + opened);
            });
            store.database().commit();
            store.record(World.tick(0, 1));
            store.database().begin(handle -> handle.execute("update step set last_number = " + opened));
            store.database().commit();

            assertThat(store.undoable()).map(Recorded::number).contains(opened);
            assertThatThrownBy(store::undo)
                    .isInstanceOfSatisfying(
                            StoreException.Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Refusal.ROUND_IN_USE));
            assertThat(count(store)).isEqualTo(World.counted(1));
        }
    }

    @Test
    void anEmptyStoreHasNothingToUndo() {
        try (var store = Store.open(folder)) {
            assertThat(store.undo()).isEqualTo(Optional.empty());
            assertThat(store.redo()).isEqualTo(Optional.empty());
            assertThatThrownBy(() -> store.record(new Entry.RegionsChanged(List.of())))
                    .isInstanceOfSatisfying(
                            StoreException.Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Refusal.NOTHING_TO_CHANGE));
        }
    }

    private static Answer count(Store store) {
        return store.inspections().get(World.ROUND.id(), World.OTHER_SITE.id()).answer(World.HOME_DOWN);
    }
}
