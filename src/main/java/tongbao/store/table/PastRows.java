package tongbao.store.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.store.json.Json;

/// The table `subject_past`: what stood in the register before each change of a subject, and until when. A subject
/// that was not there before has a row without one.
record PastRows(Handle handle) {
    private static final int BATCH = 1_000;

    /// @param number of the entry
    /// @param at when it was recorded
    void apply(long number, Instant at, Entry.RegisterChanged entry) {
        var subjects = entry.subjects();
        for (var from = 0; from < subjects.size(); from += BATCH) {
            var batch = handle.prepareBatch("""
                    insert into subject_past (subject, number, position, kind, until_second, body)
                    values (?, ?, ?, ?, ?, ?)""");
            for (var position = from; position < Math.min(from + BATCH, subjects.size()); position++) {
                add(batch, subjects.get(position), number, position, at);
            }
            batch.execute();
        }
    }

    private static void add(
            org.jdbi.v3.core.statement.PreparedBatch batch, Edit<Subject> edit, long number, int position, Instant at) {
        var value = edit.before().or(edit::after).orElseThrow();
        batch.add(
                value.id().value(),
                number,
                position,
                value.kind().name(),
                at.getEpochSecond(),
                edit.before().map(Json::write).orElse(""));
    }

    /// The register of `kind` as it stood at `moment`, in the order of the ids.
    List<Subject> all(SubjectKind kind, Instant moment) {
        var changed = new HashSet<String>();
        var all = new ArrayList<Subject>();
        handle.select("""
                        select subject, body from subject_past where kind = ? and until_second > ?
                        order by subject, number, position""", kind.name(), moment.getEpochSecond())
                .map((row, _) -> Optional.of(new String[] {row.getString("subject"), row.getString("body")}))
                .forEach(row -> {
                    var first = row.orElseThrow();
                    if (changed.add(first[0]) && !first[1].isEmpty()) {
                        all.add(Json.read(first[1], Subject.class));
                    }
                });
        new SubjectRows(handle)
                .all(kind).stream()
                        .filter(subject -> !changed.contains(subject.id().value()))
                        .forEach(all::add);
        all.sort(java.util.Comparator.comparing(Subject::id));
        return all;
    }
}
