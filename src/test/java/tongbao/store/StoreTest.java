package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Recorded;
import tongbao.domain.rectification.Rechecks;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.note.Notes;
import tongbao.store.table.Held;
import tongbao.store.table.StepRows;

class StoreTest {
    @TempDir
    Path folder;

    @Test
    void aClosedStoreLeavesOneFileOfTables() throws Exception {
        filled(folder).close();

        try (var files = Files.list(folder.resolve("database"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("tongbao.mv.db");
        }
    }

    @Test
    void everythingRecordedIsThereAfterReopening() {
        try (var store = filled(folder)) {
            assertWorld(store);
        }
        try (var store = Store.open(folder, World.CLOCK)) {
            assertWorld(store);
        }
    }

    @Test
    void anEntryIsReturnedWithItsNumberTimeAndInspector() {
        try (var store = Store.open(folder, World.CLOCK)) {
            store.signIn("示例检查员");
            var entry = World.everything().getFirst();

            assertThat(store.record(entry))
                    .isEqualTo(new Recorded(
                            1, Instant.parse("2026-09-03T01:30:00.123Z"), "示例检查员", OptionalLong.empty(), entry));
        }
    }

    @Test
    void aQuestionSeesAllTablesAsTheyWereAtItsBeginning() {
        try (var store = filled(folder)) {
            var seen = store.database().read(handle -> {
                var held = Held.of(handle).number();
                store.record(World.tick(0, 1));
                return List.of(held, new StepRows(handle).undoable().getAsLong());
            });

            assertThat(seen).containsExactly((long) World.count(), (long) World.count());
        }
    }

    static Store filled(Path folder) {
        return filled(folder, World.everything());
    }

    static Store filled(Path folder, List<Entry> entries) {
        var store = Store.open(folder, World.CLOCK);
        store.pictures().keep(World.PICTURE_BYTES);
        entries.forEach(store::record);
        return store;
    }

    static void assertWorld(Store store) {
        assertThat(store.register().regions())
                .isEqualTo(new Regions(List.of(World.PROVINCE, World.CITY, World.DEPARTMENTS)));
        assertThat(store.register().subjects(SubjectKind.SITE))
                .containsExactly(World.SITE, World.renamed(World.OTHER_SITE));
        assertThat(store.register().find(World.ACCOUNT.id())).contains(World.ACCOUNT);
        assertThat(store.register().find(World.CHANNEL.id())).contains(World.CHANNEL);
        assertThat(store.register().history()).hasSize(2);
        assertThat(store.catalogues().all()).containsExactly(World.ACCOUNTS, World.SITES);
        assertThat(store.rounds().all()).containsExactly(World.ROUND);
        assertThat(store.rounds().subjects(World.ROUND.id()))
                .containsExactly(
                        new Enrolled(World.SITE, true),
                        new Enrolled(World.OTHER_SITE, true),
                        new Enrolled(World.ACCOUNT, true));
        assertThat(store.rounds().protocols(World.ROUND.id())).isEqualTo(Map.of(SubjectKind.SITE, World.PROTOCOL));
        assertThat(store.rounds().notes(World.ROUND.id())).isEqualTo(new Notes(World.notes()));
        assertThat(store.rounds().rechecks(World.ROUND.id()))
                .isEqualTo(new Rechecks(List.of(World.RECHECK, World.OTHER_RECHECK)));
        var site = new Inspection(
                World.ROUND.id(),
                World.SITE.id(),
                Map.of(
                        World.HOME_DOWN, Answer.CLEAR,
                        World.STALE, new Answer.Problem(Amount.of(3, 40)),
                        World.WRONG_WORDS, Answer.CLEAR),
                List.of(World.FINDING),
                List.of(World.EVIDENCE),
                Map.of(World.STALE, World.REVIEW),
                Optional.of(World.RULING));
        var other = new Inspection(
                        World.ROUND.id(),
                        World.OTHER_SITE.id(),
                        Map.of(
                                World.WRONG_WORDS,
                                Answer.CLEAR,
                                World.STALE,
                                new Answer.Clear(new Amount(OptionalInt.of(7), OptionalInt.empty(), List.of(3, 4)))),
                        List.of(World.outsideTheCatalogue()),
                        List.of())
                .with(World.CODES, World.CARRIED);
        var account = new Inspection(
                World.ROUND.id(),
                World.ACCOUNT.id(),
                Map.of(World.ACCOUNT_STALE, new Answer.Undecided("等主办单位说明")),
                List.of(),
                List.of());
        assertThat(store.inspections().all(World.ROUND.id()))
                .isEqualTo(Map.of(site.subject(), site, other.subject(), other, account.subject(), account));
        assertThat(store.inspections().get(World.ROUND.id(), World.SITE.id())).isEqualTo(site);
        assertThat(store.bulletins().office()).contains(World.OFFICE);
        assertThat(store.bulletins().wordings(World.ROUND.id())).isEqualTo(Map.of("lead", "经检查，{site.rate}合格。"));
        assertThat(store.pictures().read(World.EVIDENCE.picture().digest())).isEqualTo(World.PICTURE_BYTES);
        assertThat(store.inspections().phrases("sample-sites", World.STALE)).containsExactly(World.PHRASE);
        assertThat(store.readOnly()).isEqualTo(Optional.empty());
    }
}
