package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.app.sample.SampleRound;
import tongbao.domain.bulletin.Composer;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Entry.InspectionEdit;
import tongbao.domain.register.Level;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.MismatchEffect;
import tongbao.domain.round.MismatchKind;
import tongbao.domain.round.Policy;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.note.Mismatch;
import tongbao.domain.statistics.Made;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.verdict.Verdict;
import tongbao.store.Store;
import tongbao.store.reading.RoundRates;
import tongbao.store.reading.RoundReading;

/// The sample round once more, with mismatches of the register that fail their subjects: whoever is asked gives the
/// same verdict of every one of its 3,555 subjects.
class SameVerdictTest {
    private static final RoundId ROUND = new RoundId("2026年第三季度（不符计入，示例）");
    private static final Subject STRANGER = Made.site(9_999, new RegionCode("000100"), Level.CITY, SiteType.DEPARTMENT);

    @TempDir
    private Path folder;

    @Test
    void screenStatisticsRatesAndBulletinGiveTheSameVerdictOfEverySubject() {
        try (var store = Store.open(folder)) {
            SampleRound.write(store);
            withMismatches(store);
            var reading = RoundReading.of(store, ROUND);
            var desk = RoundDesk.read(store, ROUND);

            var counted = new TreeMap<SubjectId, Verdict>();
            reading.outcomes().stream()
                    .filter(Outcome::drawn)
                    .forEach(outcome -> counted.put(outcome.subject().id(), outcome.verdict()));
            var shown = new TreeMap<SubjectId, Verdict>();
            var alone = new TreeMap<SubjectId, Standing>();
            desk.subjects()
                    .forEach(subject -> desk.open(subject.id()).ifPresent(opened -> {
                        shown.put(subject.id(), opened.verdict());
                        alone.put(subject.id(), opened.standing());
                    }));

            assertThat(counted.remove(STRANGER.id())).isInstanceOf(Verdict.Failed.class);
            assertThat(shown).hasSize(3_555 - 9).isEqualTo(counted);
            assertThat(desk.standings())
                    .isEqualTo(alone)
                    .allSatisfy((id, standing) -> assertThat(standing.mark() == Standing.Mark.FAILED)
                            .isEqualTo(shown.get(id) instanceof Verdict.Failed));
            assertThat(RoundRates.byRegion(store, ROUND).get(SubjectKind.SITE))
                    .extracting(rates -> rates.total().failed())
                    .isEqualTo(8);
            assertThat(Composer.compose(
                                    reading.draft(store.bulletins().office().orElseThrow(), LocalDate.of(2026, 9, 28)))
                            .annexes())
                    .filteredOn(annex -> annex.key().equals("annex.site.failed"))
                    .singleElement()
                    .extracting(annex -> annex.table().rows().size())
                    .isEqualTo(8);
        }
    }

    /// Ten accounts are not drawn. A site that passed, one that failed, an account that is not drawn and a site nobody
    /// registered disagree with the register.
    private static void withMismatches(Store store) {
        var first = store.rounds().get(SampleRound.ID);
        var policy = Policy.AT_ONCE.withMismatches(
                Map.of(MismatchKind.RENAMED, MismatchEffect.FAILS, MismatchKind.UNREGISTERED, MismatchEffect.FAILS));
        var subjects = store.rounds().subjects(SampleRound.ID).stream()
                .map(Enrolled::subject)
                .toList();
        var accounts = subjects.stream()
                .filter(subject -> subject.kind() == SubjectKind.ACCOUNT)
                .toList();
        var undrawn = accounts.subList(0, 10);
        store.record(new Entry.RoundOpened(
                new Round(ROUND, first.period(), first.dates(), first.catalogues(), policy),
                subjects.stream()
                        .map(subject -> new Enrolled(subject, !undrawn.contains(subject)))
                        .toList()));
        var touched = store.inspections().all(SampleRound.ID);
        store.record(new Entry.ResultsImported(
                ROUND,
                "",
                touched.values().stream().map(SameVerdictTest::copied).toList()));
        var byVerdict = RoundReading.of(store, SampleRound.ID).outcomes();
        store.record(new Entry.NotesChanged(
                ROUND,
                "",
                List.of(
                        Edit.added(new Mismatch(MismatchKind.RENAMED, first(byVerdict, Verdict.Passed.class), "示例")),
                        Edit.added(new Mismatch(MismatchKind.RENAMED, first(byVerdict, Verdict.Failed.class), "示例")),
                        Edit.added(new Mismatch(MismatchKind.RENAMED, undrawn.getFirst(), "示例")),
                        Edit.added(new Mismatch(MismatchKind.UNREGISTERED, STRANGER, "示例")))));
    }

    private static InspectionEdit copied(Inspection inspection) {
        return new InspectionEdit(
                inspection.subject(),
                inspection.answers().entrySet().stream()
                        .map(answer -> new AnswerEdit(answer.getKey(), Answer.UNSEEN, answer.getValue()))
                        .toList(),
                List.of());
    }

    private static Subject first(List<Outcome> outcomes, Class<? extends Verdict> verdict) {
        return outcomes.stream()
                .filter(outcome -> verdict.isInstance(outcome.verdict()))
                .map(Outcome::subject)
                .findFirst()
                .orElseThrow();
    }
}
