package tongbao.store.table;

import java.util.List;
import org.jdbi.v3.core.Handle;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Refusal;

/// What entries do to inspections. Answers are changed on `sheets`, which somebody has to write.
record InspectionChanges(Handle handle, Sheets sheets) {
    void apply(Entry.AnswersRecorded entry) {
        sheets.answer(entry.round(), entry.subject(), entry.answers());
    }

    void apply(Entry.FindingWritten entry) {
        new FindingRows(handle, entry.round(), entry.subject()).apply(entry.finding());
        sheets.answer(entry.round(), entry.subject(), entry.answer().stream().toList());
    }

    void apply(Entry.EvidenceAttached entry) {
        new EnrolledRows(handle).expect(entry.round(), entry.subject());
        new EvidenceRows(handle, entry.round(), entry.subject()).apply(entry.evidence());
    }

    void apply(Entry.ReviewGiven entry) {
        var clauses = new InspectionRows(handle).clauses(entry.round(), entry.subject());
        new EnrolledRows(handle).expect(entry.round(), entry.subject());
        entry.review()
                .after()
                .ifPresent(review -> Expect.that(
                        clauses.contains(review.clause()),
                        Refusal.CLAUSE_UNKNOWN,
                        review.clause().value(),
                        entry.subject().value()));
        new ReviewRows(handle, entry.round(), entry.subject()).apply(entry.review());
    }

    void apply(Entry.RulingGiven entry) {
        new EnrolledRows(handle).expect(entry.round(), entry.subject());
        new RulingRows(handle, entry.round(), entry.subject()).apply(entry.ruling());
    }

    void apply(Entry.ResultsImported entry) {
        new RoundRows(handle).expect(entry.round());
        entry.inspections().forEach(edit -> {
            sheets.answer(entry.round(), edit.subject(), edit.answers());
            edit.findings().forEach(new FindingRows(handle, entry.round(), edit.subject())::apply);
        });
    }

    void apply(Entry.ClauseAnswered entry) {
        new RoundRows(handle).expect(entry.round());
        entry.subjects()
                .forEach(edit -> sheets.answer(
                        entry.round(),
                        edit.subject(),
                        List.of(new AnswerEdit(entry.clause(), edit.before(), edit.after()))));
    }
}
