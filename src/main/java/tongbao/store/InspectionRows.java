package tongbao.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.RoundId;

/// The table `inspection`, and whole inspections out of it, findings and evidence.
record InspectionRows(Handle handle) {
    void apply(Entry.AnswersRecorded entry) {
        apply(entry.round(), entry.subject(), entry.answers());
    }

    void apply(Entry.FindingWritten entry) {
        new FindingRows(handle, entry.round(), entry.subject()).apply(entry.finding());
        apply(entry.round(), entry.subject(), entry.answer().stream().toList());
    }

    void apply(Entry.EvidenceAttached entry) {
        new EnrolledRows(handle).expect(entry.round(), entry.subject());
        new EvidenceRows(handle, entry.round(), entry.subject()).apply(entry.evidence());
    }

    void apply(Entry.ReviewGiven entry) {
        var clauses = clauses(entry.round(), entry.subject());
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
        var clauses = new EnrolledClauses(entry.round());
        entry.inspections().forEach(edit -> {
            apply(entry.round(), edit.subject(), edit.answers(), clauses.of(edit.subject()));
            edit.findings().forEach(new FindingRows(handle, entry.round(), edit.subject())::apply);
        });
    }

    void apply(Entry.ClauseAnswered entry) {
        var clauses = new EnrolledClauses(entry.round());
        entry.subjects()
                .forEach(edit -> apply(
                        entry.round(),
                        edit.subject(),
                        List.of(new AnswerEdit(entry.clause(), edit.before(), edit.after())),
                        clauses.of(edit.subject())));
    }

    /// What each of many subjects of a round is asked, each catalogue read once.
    private final class EnrolledClauses {
        private final RoundId round;
        private final Map<SubjectId, SubjectKind> kinds;
        private final Map<SubjectKind, List<ClauseCode>> clauses = new EnumMap<>(SubjectKind.class);

        EnrolledClauses(RoundId round) {
            new RoundRows(handle).expect(round);
            this.round = round;
            kinds = new EnrolledRows(handle).kinds(round);
        }

        List<ClauseCode> of(SubjectId subject) {
            var kind = Expect.present(
                    Optional.ofNullable(kinds.get(subject)),
                    Refusal.SUBJECT_NOT_ENROLLED,
                    subject.value(),
                    round.value());
            return clauses.computeIfAbsent(kind, _ -> InspectionRows.this.clauses(round, subject));
        }
    }

    private void apply(RoundId round, SubjectId subject, List<AnswerEdit> edits) {
        new EnrolledRows(handle).expect(round, subject);
        apply(round, subject, edits, clauses(round, subject));
    }

    /// @param clauses those of the catalogue by which `subject` is inspected
    private void apply(RoundId round, SubjectId subject, List<AnswerEdit> edits, List<ClauseCode> clauses) {
        if (edits.isEmpty()) {
            return;
        }
        var before = find(round, subject);
        var answers = before.map(states -> states.answers(clauses)).orElseGet(HashMap::new);
        for (var edit : edits) {
            Expect.that(
                    clauses.contains(edit.clause()),
                    Refusal.CLAUSE_UNKNOWN,
                    edit.clause().value(),
                    subject.value());
            Expect.same(
                    edit.before(),
                    answers.getOrDefault(edit.clause(), Answer.UNSEEN),
                    subject.value() + " " + edit.clause());
            answers.put(edit.clause(), edit.after());
        }
        put(round, subject, before.isPresent(), States.of(clauses, answers));
    }

    private void put(RoundId round, SubjectId subject, boolean there, States states) {
        if (states.isUnseen()) {
            handle.execute("delete from inspection where round = ? and subject = ?", round.value(), subject.value());
        } else if (there) {
            handle.execute(
                    "update inspection set states = ?, details = ? where round = ? and subject = ?",
                    states.states(),
                    states.details(),
                    round.value(),
                    subject.value());
        } else {
            handle.execute("""
                    insert into inspection (round, subject, traits, states, details)
                    select round, subject, traits, cast(? as varchar), cast(? as varchar)
                    from enrolled where round = ? and subject = ?""", states.states(), states.details(), round.value(), subject.value());
        }
    }

    private Optional<States> find(RoundId round, SubjectId subject) {
        return handle.select(
                        "select states, details from inspection where round = ? and subject = ?",
                        round.value(),
                        subject.value())
                .map((row, _) -> new States(row.getString("states"), row.getString("details")))
                .findOne();
    }

    /// The clauses of the catalogue by which `subject` is inspected, in order.
    List<ClauseCode> clauses(RoundId round, SubjectId subject) {
        return handle.select("""
                        select clause.code from enrolled
                        join round_catalogue on round_catalogue.round = enrolled.round
                            and round_catalogue.kind = enrolled.kind
                        join clause on clause.catalogue = round_catalogue.catalogue
                            and clause.edition = round_catalogue.edition
                        where enrolled.round = ? and enrolled.subject = ?
                        order by clause.position""", round.value(), subject.value())
                .mapTo(String.class)
                .map(ClauseCode::new)
                .list();
    }

    Inspection get(RoundId round, SubjectId subject) {
        var clauses = clauses(round, subject);
        return new Inspection(
                round,
                subject,
                find(round, subject).map(states -> states.answers(clauses)).orElseGet(Map::of),
                new FindingRows(handle, round, subject).all(),
                new EvidenceRows(handle, round, subject).all(),
                new ReviewRows(handle, round, subject).all(),
                new RulingRows(handle, round, subject).find());
    }
}
