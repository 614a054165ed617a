package tongbao.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.bulletin.Composer;
import tongbao.domain.bulletin.Drafts;
import tongbao.domain.bulletin.LetterFields;
import tongbao.domain.bulletin.Offices;
import tongbao.domain.inspection.Answer;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Dates;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Period;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.domain.statistics.Made;
import tongbao.domain.statistics.PastTotal;
import tongbao.domain.statistics.Repeated;
import tongbao.store.Store;

@NullUnmarked
class RoundReadingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 6);
    private static final Subject FIRST = Made.site(1, Made.city(0), Level.CITY, SiteType.PORTAL);
    private static final Subject SECOND = Made.site(2, Made.city(0), Level.CITY, SiteType.DEPARTMENT);

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder);
        store.record(new Entry.RegionsChanged(
                Made.province("样例").all().stream().map(Edit::added).toList()));
        store.record(new Entry.CatalogueAdopted(Drafts.sites()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aRoundIsComparedWithTheEarlierRoundsOfTheStore() {
        var second = round(2);
        var third = round(3);
        answer(second, FIRST, Answer.CLEAR);
        answer(second, SECOND, Answer.PROBLEM);
        answer(third, FIRST, Answer.CLEAR);
        answer(third, SECOND, Answer.CLEAR);
        store.record(new Entry.HistoryChanged(
                List.of(Edit.added(new PastTotal(period(2), SubjectKind.SITE, Optional.empty(), 9, 9, 0)))));

        var reading = RoundReading.of(store, third);

        assertThat(reading.history())
                .containsExactly(
                        new PastTotal(period(2), SubjectKind.SITE, Optional.empty(), 9, 9, 0),
                        new PastTotal(period(2), SubjectKind.SITE, Optional.empty(), 2, 2, 1),
                        new PastTotal(period(2), SubjectKind.SITE, Optional.of(Made.city(0)), 2, 2, 1));
        assertThat(Composer.figures(reading.draft(Offices.sample(), DAY)).text("site.change"))
                .isEqualTo("较上季度提高50.00个百分点");
    }

    @Test
    void streaksAndRepeatedFailuresReachBackThroughAllRoundsOfTheStore() {
        for (var quarter = 1; quarter <= 3; quarter++) {
            var round = round(quarter);
            answer(round, FIRST, Answer.PROBLEM);
            answer(round, SECOND, quarter == 1 ? Answer.PROBLEM : Answer.CLEAR);
        }
        var reading = RoundReading.of(store, new RoundId("第3季度"));

        var past = PastRounds.of(store, reading);

        assertThat(past.failed())
                .isEqualTo(Map.of(period(1), Set.of(FIRST.id(), SECOND.id()), period(2), Set.of(FIRST.id())));
        assertThat(Repeated.of(reading.round().period(), reading.outcomes(), past.failed()))
                .containsExactly(new Repeated(FIRST, List.of(period(3), period(2), period(1))));
        assertThat(past.totals())
                .contains(new PastTotal(period(1), SubjectKind.SITE, Optional.empty(), 2, 2, 2))
                .noneMatch(total -> total.period().equals(period(3)));
    }

    @Test
    void whatWasFilledInForTheLetterReachesTheDraft() {
        var round = round(3);
        store.record(new Entry.BlockRewritten(round, LetterFields.NUMBER, Edit.added("示府厅函〔2026〕45号")));
        store.record(new Entry.BlockRewritten(round, LetterFields.DEADLINE, Edit.added("2026-10-20")));

        var draft = RoundReading.of(store, round).draft(Offices.sample(), DAY);

        assertThat(draft.number()).contains("示府厅函〔2026〕45号");
        assertThat(draft.date()).isEqualTo(DAY);
        assertThat(draft.deadline()).contains(LocalDate.of(2026, 10, 20));
    }

    private RoundId round(int quarter) {
        var id = new RoundId("第" + quarter + "季度");
        store.record(new Entry.RoundOpened(
                new Round(
                        id,
                        period(quarter),
                        new Dates(DAY, new Span(DAY, DAY), Optional.empty(), DAY),
                        Map.of(SubjectKind.SITE, Drafts.sites().id())),
                List.of(new Enrolled(FIRST, true), new Enrolled(SECOND, true))));
        return id;
    }

    private void answer(RoundId round, Subject subject, Answer home) {
        store.record(new Entry.AnswersRecorded(
                round,
                subject.id(),
                List.of(
                        new AnswerEdit(Drafts.HOME, Answer.UNSEEN, home),
                        new AnswerEdit(Drafts.COLUMNS, Answer.UNSEEN, Answer.CLEAR))));
    }

    private static Period period(int quarter) {
        return new Period("2026年第" + quarter + "季度", Optional.of(new Period.Slot(2026, quarter, 4)));
    }
}
