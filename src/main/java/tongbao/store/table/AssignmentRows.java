package tongbao.store.table;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import tongbao.domain.journal.Entry;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;
import tongbao.store.failure.Expect;

/// The table `assignment`, for one round: who inspects which subject. Subjects of nobody have no row.
record AssignmentRows(Handle handle, RoundId round) {
    static void apply(Handle handle, Entry.SubjectsAssigned entry) {
        new RoundRows(handle).expect(entry.round());
        var enrolled = new EnrolledRows(handle);
        var rows = new AssignmentRows(handle, entry.round());
        for (var edit : entry.subjects()) {
            enrolled.expect(entry.round(), edit.subject());
            Expect.same(
                    edit.before(),
                    rows.inspector(edit.subject()),
                    edit.subject().value());
            rows.put(edit.subject(), edit.after());
        }
    }

    Map<SubjectId, String> all() {
        var all = new HashMap<SubjectId, String>();
        handle.select("select subject, inspector from assignment where round = ?", round.value())
                .map((row, _) -> Map.entry(new SubjectId(row.getString("subject")), row.getString("inspector")))
                .forEach(each -> all.put(each.getKey(), each.getValue()));
        return all;
    }

    /// Empty text for nobody.
    private String inspector(SubjectId subject) {
        return handle.select(
                        "select inspector from assignment where round = ? and subject = ?",
                        round.value(),
                        subject.value())
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    private void put(SubjectId subject, String inspector) {
        handle.execute("delete from assignment where round = ? and subject = ?", round.value(), subject.value());
        if (!inspector.isEmpty()) {
            handle.execute(
                    "insert into assignment (round, subject, inspector) values (?, ?, ?)",
                    round.value(),
                    subject.value(),
                    inspector);
        }
    }
}
