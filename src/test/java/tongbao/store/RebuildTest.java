package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.inspection.Digest;
import tongbao.domain.journal.Entry;
import tongbao.store.failure.Fault;
import tongbao.store.file.Vault;
import tongbao.store.journal.JournalReader;
import tongbao.store.journal.Segment;

/// Tables made anew from the journal are the tables that were.
class RebuildTest {
    private static final Settings SMALL = new Settings(4 << 10, 1 << 10, 5);
    private static final Settings NO_MORE_SNAPSHOTS = new Settings(4 << 10, 1 << 10, 1_000_000);

    @TempDir
    Path folder;

    @Test
    void theWorldHasEveryKindOfEntry() {
        var kinds = new HashSet<Class<?>>();
        World.everything().forEach(entry -> kinds.add(entry.getClass()));

        assertThat(kinds).containsExactlyInAnyOrder(Entry.class.getPermittedSubclasses());
    }

    @Test
    void afterEveryKindOfEntryARebuiltStoreEqualsTheLiveOne() throws Exception {
        var live = folder.resolve("live");
        try (var store = Store.open(live, World.CLOCK)) {
            store.pictures().keep(World.PICTURE_BYTES);
            for (var entry : World.everything()) {
                var number = store.record(entry).number();

                var left = StoreFiles.copy(store, folder.resolve("after-" + number));
                StoreFiles.forgetTables(left);
                try (var rebuilt = Store.open(left)) {
                    assertThat(StoreFiles.tables(rebuilt)).as(entry.toString()).isEqualTo(StoreFiles.tables(store));
                }
            }
        }
    }

    @Test
    void whatManyEntriesChangedOneByOneIsRebuiltInOneGo() throws Exception {
        for (var seed = 0; seed < 5; seed++) {
            try (var store = MixedWork.open(folder.resolve("seed-" + seed))) {
                var work = new MixedWork(store, new Random(seed), _ -> {});
                work.begin();
                for (var step = 0; step < 200; step++) {
                    work.recordingStep();
                }
                assertThat(store.verify()).as("seed " + seed).isEmpty();
            }
        }
    }

    @Test
    void undoingEverythingAndRebuildingGivesTheSameTablesAgain() throws Exception {
        try (var store = StoreTest.filled(folder, World.unpublished())) {
            while (store.undo().isPresent()) {
                assertThat(store.redoable()).isPresent();
            }
        }
        var live = tables();

        StoreFiles.forgetTables(folder);

        assertThat(tables()).isEqualTo(live);
    }

    @Test
    void anUncleanStopRebuildsFromTheSnapshotAndTheJournalBehindIt() throws Exception {
        var live = folder.resolve("live");
        List<Digest> expected;
        try (var store = Store.open(live, World.CLOCK, SMALL)) {
            store.pictures().keep(World.PICTURE_BYTES);
            World.everything().forEach(store::record);
            for (var count = 0; !isSnapshotInTheLastSegment(live); count++) {
                store.record(World.tick(count, count + 1));
                store.awaitSnapshot();
                assertThat(count).as("ticks without a snapshot").isLessThan(100);
            }
            expected = List.copyOf(StoreFiles.tables(store).values());
            StoreFiles.copy(store, folder.resolve("killed"));
        }
        var killed = folder.resolve("killed");
        var first = StoreFiles.segment(killed, 1);
        StoreFiles.write(first, 100, (byte) ~StoreFiles.read(first, 100));

        try (var store = Store.open(killed, World.CLOCK, SMALL)) {
            assertThat(List.copyOf(StoreFiles.tables(store).values())).isEqualTo(expected);
            assertThat(store.verify())
                    .containsExactly(Fault.of(Fault.Kind.ENTRY_DAMAGED, "journal/000000000001.journal", 1, 32));
        }
    }

    @Test
    void twoSnapshotsAreKeptAndADamagedOneIsPassedOver() throws Exception {
        try (var store = Store.open(folder, World.CLOCK, SMALL)) {
            store.pictures().keep(World.PICTURE_BYTES);
            World.everything().forEach(store::record);
            for (var count = 0; count < 30; count++) {
                store.record(World.tick(count, count + 1));
            }
        }
        var expected = tables();
        var snapshots = snapshots();
        assertThat(snapshots).hasSize(2);
        StoreFiles.write(snapshots.getLast(), 40, (byte) 1, (byte) 2, (byte) 3);
        Files.delete(folder.resolve("stopped"));

        try (var store = Store.open(folder, World.CLOCK, NO_MORE_SNAPSHOTS)) {
            assertThat(store.verify())
                    .containsExactly(Fault.of(
                            Fault.Kind.SNAPSHOT_DAMAGED,
                            "snapshots/" + snapshots.getLast().getFileName()));
        }

        assertThat(tables()).isEqualTo(expected);
    }

    @Test
    void largeEntriesLieInFilesOfTheirOwnAndAreReadBack() throws Exception {
        try (var store = Store.open(folder, World.CLOCK, SMALL)) {
            store.pictures().keep(World.PICTURE_BYTES);
            World.everything().forEach(store::record);
        }
        try (var deltas = Files.walk(folder.resolve("deltas"))) {
            assertThat(deltas.filter(Files::isRegularFile)).isNotEmpty();
        }
        StoreFiles.forgetTables(folder);

        try (var store = Store.open(folder)) {
            StoreTest.assertWorld(store);
            assertThat(store.verify()).isEmpty();
        }
    }

    private List<Digest> tables() {
        try (var store = Store.open(folder, InstantSource.system())) {
            return List.copyOf(StoreFiles.tables(store).values());
        }
    }

    private List<Path> snapshots() throws Exception {
        try (var files = Files.list(folder.resolve("snapshots"))) {
            return new ArrayList<>(files.sorted().toList());
        }
    }

    private static boolean isSnapshotInTheLastSegment(Path folder) throws Exception {
        var segments = JournalReader.segments(folder.resolve("journal"));
        var newest = new Snapshots(Vault.PLAIN, folder, SMALL).newest();
        return segments.size() > 2
                && newest.isPresent()
                && newest.get().held().number()
                        >= Segment.read(segments.getLast()).first();
    }
}
