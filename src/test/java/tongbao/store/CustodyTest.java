package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.store.failure.Fault;
import tongbao.store.file.Vault;
import tongbao.store.journal.Journal;
import tongbao.store.journal.JournalReader;

/// Whoever rewrites what was recorded, however well, is found out by what was printed or kept elsewhere.
class CustodyTest {
    private static final int CHANGED = 5;

    @TempDir
    Path folder;

    @Test
    void tablesThatCannotBeReadAreNamedAndMadeAnewAtTheNextOpening() {
        try (var store = StoreTest.filled(folder)) {
            store.database().read(handle -> handle.execute("drop table phrase"));

            assertThat(store.verify())
                    .contains(Fault.of(Fault.Kind.DATABASE_DIFFERS, "database", "phrase"))
                    .allMatch(fault -> fault.kind() == Fault.Kind.DATABASE_DIFFERS);
        }
        try (var store = Store.open(folder)) {
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void aRewrittenHistoryIsWholeInItselfAndFoundOutByAPrintedDigest() throws Exception {
        Anchor printed;
        try (var store = StoreTest.filled(store())) {
            printed = store.anchor();
            store.record(World.tick(0, 1));
            assertThat(store.verify(List.of(printed), List.of())).isEmpty();
        }

        rewriteHistory();

        try (var store = Store.open(store())) {
            assertThat(store.verify()).isEmpty();
            assertThat(store.verify(
                            List.of(Anchor.parse(printed.text().substring(0, 20))
                                    .orElseThrow()),
                            List.of()))
                    .containsExactly(Fault.of(
                            Fault.Kind.HISTORY_CHANGED,
                            "journal",
                            World.count(),
                            printed.text().substring(0, 20)));
        }
    }

    @Test
    void aBackupNamesTheFirstEntryThatIsAnother() throws Exception {
        Path backup;
        try (var store = StoreTest.filled(store())) {
            backup = store.backups().make(() -> false).file();
            store.record(World.tick(0, 1));
        }

        rewriteHistory();

        try (var store = Store.open(store())) {
            assertThat(store.verify())
                    .containsExactly(Fault.of(Fault.Kind.HISTORY_CHANGED, "journal", CHANGED, backup));
        }
    }

    @Test
    void entriesThatWereCutOffAreMissed() throws Exception {
        Anchor printed;
        try (var store = StoreTest.filled(store())) {
            printed = store.anchor();
        }
        var last = StoreFiles.lastEntry(store());
        StoreFiles.write(StoreFiles.segment(store(), 1), last[0], new byte[last[1] - last[0]]);
        StoreFiles.forgetTables(store());

        try (var store = Store.open(store())) {
            assertThat(store.verify(List.of(printed), List.of()))
                    .containsExactly(Fault.of(Fault.Kind.ENTRIES_MISSING, "journal", World.count() - 1, World.count()));
        }
    }

    /// Has another do what was done in one entry, and chains everything behind it anew.
    private void rewriteHistory() throws Exception {
        var journal = store().resolve("journal");
        var payloads = new ArrayList<byte[]>();
        JournalReader.read(Vault.PLAIN, journal, 0, frame -> payloads.add(frame.payload()));
        payloads.set(
                CHANGED - 1,
                new String(payloads.get(CHANGED - 1), StandardCharsets.UTF_8)
                        .replace("\"who\":\"\"", "\"who\":\"x\"")
                        .getBytes(StandardCharsets.UTF_8));
        Files.delete(StoreFiles.segment(store(), 1));
        try (var rewritten = Journal.open(Vault.PLAIN, journal, JournalReader.tail(Vault.PLAIN, journal), 1 << 20)) {
            for (var payload : payloads) {
                rewritten.append(rewritten.next(payload));
            }
        }
        StoreFiles.forgetTables(store());
    }

    private Path store() {
        return folder.resolve("store");
    }
}
