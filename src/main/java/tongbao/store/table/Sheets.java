package tongbao.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.RoundId;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Refusal;

/// The table `inspection` while answers are changed: a row is read once, changed here by as many entries as follow one
/// another, and written once, by [#write]. Nobody else may read or change `inspection` or `enrolled` in between.
final class Sheets {
    /// So many rows are held at most.
    private static final int MOST = 1_000;

    private final Handle handle;
    private final Map<Place, Sheet> sheets = new LinkedHashMap<>();
    private final Map<Asked, List<ClauseCode>> asked = new HashMap<>();

    Sheets(Handle handle) {
        this.handle = handle;
    }

    private record Place(RoundId round, SubjectId subject) {}

    private record Asked(RoundId round, SubjectKind kind) {}

    /// @param clauses those of the catalogue by which the subject is inspected
    /// @param there whether the table has a row of it
    private record Sheet(List<ClauseCode> clauses, Map<ClauseCode, Answer> answers, boolean there) {}

    /// Changes the answers of an enrolled subject; each edit must say truly what was before.
    void answer(RoundId round, SubjectId subject, List<AnswerEdit> edits) {
        var sheet = sheet(new Place(round, subject));
        for (var edit : edits) {
            Expect.that(
                    sheet.clauses().contains(edit.clause()),
                    Refusal.CLAUSE_UNKNOWN,
                    edit.clause().value(),
                    subject.value());
            Expect.same(
                    edit.before(),
                    sheet.answers().getOrDefault(edit.clause(), Answer.UNSEEN),
                    subject.value() + " " + edit.clause());
            sheet.answers().put(edit.clause(), edit.after());
        }
    }

    /// Writes what was changed and forgets what was read.
    void write() {
        if (!sheets.isEmpty()) {
            var deleting = handle.prepareBatch("delete from inspection where round = ? and subject = ?");
            var updating = handle.prepareBatch(
                    "update inspection set states = ?, details = ? where round = ? and subject = ?");
            var inserting = handle.prepareBatch("""
                    insert into inspection (round, subject, traits, states, details)
                    select round, subject, traits, cast(? as varchar), cast(? as varchar)
                    from enrolled where round = ? and subject = ?""");
            sheets.forEach((place, sheet) -> {
                var round = place.round().value();
                var subject = place.subject().value();
                var states = States.of(sheet.clauses(), sheet.answers());
                if (!states.isUnseen()) {
                    (sheet.there() ? updating : inserting).add(states.states(), states.details(), round, subject);
                } else if (sheet.there()) {
                    deleting.add(round, subject);
                }
            });
            List.of(deleting, updating, inserting).forEach(batch -> {
                if (batch.size() > 0) {
                    batch.execute();
                }
            });
        }
        sheets.clear();
        asked.clear();
    }

    private Sheet sheet(Place place) {
        var held = Optional.ofNullable(sheets.get(place));
        if (held.isEmpty() && sheets.size() == MOST) {
            write();
        }
        return held.orElseGet(() -> {
            var read = read(place.round(), place.subject());
            sheets.put(place, read);
            return read;
        });
    }

    private Sheet read(RoundId round, SubjectId subject) {
        var row = Expect.present(
                handle.select("""
                        select enrolled.kind, inspection.states, inspection.details from enrolled
                        left join inspection on inspection.round = enrolled.round
                            and inspection.subject = enrolled.subject
                        where enrolled.round = ? and enrolled.subject = ?""", round.value(), subject.value())
                        .map((found, _) -> row(found))
                        .findOne(),
                Refusal.SUBJECT_NOT_ENROLLED,
                subject.value(),
                round.value());
        var clauses = asked.computeIfAbsent(
                new Asked(round, row.kind()), _ -> new InspectionRows(handle).clauses(round, subject));
        return new Sheet(
                clauses,
                row.states().map(states -> states.answers(clauses)).orElseGet(HashMap::new),
                row.states().isPresent());
    }

    private static Row row(ResultSet row) throws SQLException {
        var states = row.getString("states");
        return new Row(
                SubjectKind.valueOf(row.getString("kind")),
                states == null ? Optional.empty() : Optional.of(new States(states, row.getString("details"))));
    }

    private record Row(SubjectKind kind, Optional<States> states) {}
}
