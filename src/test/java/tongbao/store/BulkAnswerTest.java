package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteCode;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.Enrolled;
import tongbao.store.failure.StoreException;

/// One clause set on 5,000 subjects in one step.
class BulkAnswerTest {
    private static final int MANY = 5_000;

    @TempDir
    Path folder;

    @Test
    void fiveThousandAnswersAreOneStepBackAndSurviveWithoutTheTables() throws Exception {
        Map<SubjectId, Inspection> before;
        Map<SubjectId, Inspection> after;
        try (var store = opened()) {
            store.record(set(World.STALE, Answer.UNSEEN, Answer.UNDECIDED, 10));
            before = store.inspections().all(World.ROUND.id());
            var entry = new Entry.ClauseAnswered(
                    World.ROUND.id(),
                    World.STALE,
                    IntStream.range(0, MANY)
                            .mapToObj(i -> new Entry.SubjectEdit(
                                    site(i).id(), i < 10 ? Answer.UNDECIDED : Answer.UNSEEN, Answer.CLEAR))
                            .toList());

            var started = System.nanoTime();
            store.record(entry);
            var recorded = System.nanoTime();
            after = store.inspections().all(World.ROUND.id());
            assertThat(after)
                    .hasSize(MANY)
                    .allSatisfy((_, inspection) ->
                            assertThat(inspection.answers()).isEqualTo(Map.of(World.STALE, Answer.CLEAR)));
            var undoing = System.nanoTime();
            assertThat(store.undo()).isPresent();
            assertThat(Duration.ofNanos(Math.max(recorded - started, System.nanoTime() - undoing)))
                    .isLessThan(Duration.ofSeconds(15));
            assertThat(store.inspections().all(World.ROUND.id())).isEqualTo(before);
            store.redo();
        }
        try (var deltas = Files.walk(folder.resolve("deltas"))) {
            assertThat(deltas.filter(Files::isRegularFile)).isNotEmpty();
        }
        StoreFiles.forgetTables(folder);

        try (var store = Store.open(folder)) {
            assertThat(store.inspections().all(World.ROUND.id())).isEqualTo(after);
            store.undo();
            assertThat(store.inspections().all(World.ROUND.id())).isEqualTo(before);
        }
    }

    @Test
    void oneAnswerThatIsNotAsItWasSeenStopsTheWholeStep() {
        try (var store = opened()) {
            store.record(set(World.STALE, Answer.UNSEEN, Answer.PROBLEM, 1));

            assertThatThrownBy(() -> store.record(set(World.STALE, Answer.UNSEEN, Answer.CLEAR, 20)))
                    .isInstanceOf(StoreException.Refused.class);

            assertThat(store.inspections().all(World.ROUND.id())).containsOnlyKeys(site(0).id());
        }
    }

    private static Entry set(tongbao.domain.catalogue.ClauseCode clause, Answer before, Answer after, int many) {
        return new Entry.ClauseAnswered(
                World.ROUND.id(),
                clause,
                IntStream.range(0, many)
                        .mapToObj(i -> new Entry.SubjectEdit(site(i).id(), before, after))
                        .toList());
    }

    private Store opened() {
        var store = Store.open(folder, World.CLOCK);
        var sites = IntStream.range(0, MANY).mapToObj(BulkAnswerTest::site).toList();
        store.record(new Entry.RegionsChanged(
                List.of(Edit.added(World.PROVINCE), Edit.added(World.CITY), Edit.added(World.DEPARTMENTS))));
        store.record(new Entry.RegisterChanged(
                "台账.xlsx", sites.stream().map(Edit::<Subject>added).toList()));
        store.record(new Entry.CatalogueAdopted(World.SITES));
        store.record(new Entry.CatalogueAdopted(World.ACCOUNTS));
        store.record(new Entry.RoundOpened(
                World.ROUND,
                sites.stream().map(site -> new Enrolled(site, true)).toList()));
        return store;
    }

    private static Site site(int number) {
        var like = World.SITE;
        return new Site(
                new SiteCode("99%08d".formatted(number)),
                like.checkCode(),
                "示例网站" + number,
                like.url(),
                like.redirect(),
                like.region(),
                like.level(),
                like.type(),
                like.unit(),
                like.state(),
                like.icp(),
                like.police(),
                like.hasService(),
                like.contact(),
                like.note());
    }
}
