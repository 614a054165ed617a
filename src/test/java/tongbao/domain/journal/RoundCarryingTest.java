package tongbao.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tongbao.domain.bulletin.Drafts;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Revision;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Answer.Carried;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.InspectionEdit;
import tongbao.domain.journal.Present.RoundState;
import tongbao.domain.rectification.Rechecks;
import tongbao.domain.register.Level;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Dates;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Periods;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.domain.round.note.Notes;
import tongbao.domain.statistics.Made;

class RoundCarryingTest {
    private static final RoundId EARLIER = new RoundId("2026年第二季度");
    private static final RoundId NOW = new RoundId("2026年第三季度");
    private static final Site SITE = Made.site(1, Made.city(0), Level.CITY, SiteType.DEPARTMENT);
    private static final Catalogue CATALOGUE = Drafts.sites();
    private static final Answer PROBLEM = new Answer.Problem(Amount.of(6));

    private static RoundState state(RoundId id, boolean drawn, Catalogue catalogue, Inspection... inspections) {
        var day = LocalDate.of(2026, 8, 10);
        return new RoundState(
                new Round(
                        id,
                        Periods.parse(id.value()),
                        new Dates(day, new Span(day, day), Optional.empty(), day),
                        Map.of()),
                List.of(new Enrolled(SITE, drawn)),
                Map.of(SubjectKind.SITE, catalogue),
                Stream.of(inspections).collect(Collectors.toMap(Inspection::subject, one -> one)),
                Notes.NONE,
                Map.of(),
                Rechecks.NONE);
    }

    private static Inspection answered(RoundId round, Map<ClauseCode, Answer> answers) {
        return new Inspection(round, SITE.id(), answers, List.of(), List.of());
    }

    private static RoundCarrying carried(RoundState earlier, RoundState now) {
        return RoundCarrying.of(earlier, now, SubjectKind.SITE, EARLIER.value());
    }

    private static Optional<Entry> entry(SubjectId subject, AnswerEdit... edits) {
        return Optional.of(new Entry.ResultsImported(
                NOW, EARLIER.value(), List.of(new InspectionEdit(subject, List.of(edits), List.of()))));
    }

    @Test
    void whatWasDecidedEarlierIsLaidReadyWhereNobodyHasAnsweredYet() {
        var earlier = answered(EARLIER, Map.of(Drafts.HOME, Answer.CLEAR, Drafts.COLUMNS, PROBLEM));
        var now = answered(NOW, Map.of(Drafts.HOME, Answer.PROBLEM));

        assertThat(carried(state(EARLIER, true, CATALOGUE, earlier), state(NOW, true, CATALOGUE, now)))
                .isEqualTo(new RoundCarrying(
                        entry(
                                SITE.id(),
                                new AnswerEdit(Drafts.COLUMNS, Answer.UNSEEN, new Carried(EARLIER, PROBLEM, false))),
                        1,
                        1,
                        0));
    }

    @Test
    void whatWasUndecidedOrItselfCarriedOverIsNot() {
        var earlier = answered(
                EARLIER,
                Map.of(
                        Drafts.HOME,
                        Answer.UNDECIDED,
                        Drafts.COLUMNS,
                        new Carried(new RoundId("2026年第一季度"), Answer.CLEAR, false)));

        assertThat(carried(state(EARLIER, true, CATALOGUE, earlier), state(NOW, true, CATALOGUE)))
                .isEqualTo(new RoundCarrying(Optional.empty(), 0, 0, 0));
    }

    @Test
    void anAnswerToAClauseThatChangedIsMarked() {
        var earlier = answered(EARLIER, Map.of(Drafts.HOME, new Answer.NotApplicable("示例")));
        var newer = reworded(CATALOGUE, Drafts.HOME);

        assertThat(carried(state(EARLIER, true, CATALOGUE, earlier), state(NOW, true, newer)))
                .isEqualTo(new RoundCarrying(
                        entry(
                                SITE.id(),
                                new AnswerEdit(
                                        Drafts.HOME,
                                        Answer.UNSEEN,
                                        new Carried(EARLIER, new Answer.NotApplicable("示例"), true))),
                        1,
                        1,
                        1));
    }

    @Test
    void aSubjectThatIsNotDrawnOrWasNotThereGetsNothing() {
        var earlier = answered(EARLIER, Map.of(Drafts.HOME, Answer.CLEAR));

        assertThat(carried(state(EARLIER, true, CATALOGUE, earlier), state(NOW, false, CATALOGUE))
                        .entry())
                .isEqualTo(Optional.empty());
        assertThat(carried(state(EARLIER, true, CATALOGUE), state(NOW, true, CATALOGUE))
                        .entry())
                .isEqualTo(Optional.empty());
        assertThat(RoundCarrying.of(
                                state(EARLIER, true, CATALOGUE, earlier),
                                state(NOW, true, CATALOGUE),
                                SubjectKind.ACCOUNT,
                                "")
                        .entry())
                .isEqualTo(Optional.empty());
    }

    private static Catalogue reworded(Catalogue catalogue, ClauseCode code) {
        return Revision.with(
                catalogue,
                code,
                clause -> new Clause(
                        clause.code(),
                        clause.name(),
                        clause.text() + "（改）",
                        clause.guide(),
                        clause.measure(),
                        clause.rule(),
                        clause.tier(),
                        clause.applicability(),
                        clause.pointsByClass(),
                        clause.confidence()));
    }
}
