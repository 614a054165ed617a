package tongbao.store.table;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.inspection.Objection;
import tongbao.domain.journal.Entry;
import tongbao.domain.round.RoundId;
import tongbao.store.json.Json;

/// The table `objection`, for one round, in the order in which they were entered.
record ObjectionRows(Handle handle, RoundId round) implements Rows<Objection> {
    /// An objection that is upheld changes its findings and its review in the same step.
    static void apply(Handle handle, Entry.ObjectionRecorded entry) {
        var rows = new ObjectionRows(handle, entry.round());
        rows.apply(entry.objection());
        var subject = entry.objection()
                .after()
                .or(entry.objection()::before)
                .map(Objection::subject)
                .orElseThrow();
        entry.findings().forEach(new FindingRows(handle, entry.round(), subject)::apply);
        entry.reviews().forEach(new ReviewRows(handle, entry.round(), subject)::apply);
    }

    List<Objection> all() {
        return handle.select("select body from objection where round = ? order by position", round.value())
                .mapTo(String.class)
                .map(body -> Json.read(body, Objection.class))
                .list();
    }

    @Override
    public String key(Objection objection) {
        return objection.id().value();
    }

    @Override
    public Optional<Objection> find(Objection objection) {
        return handle.select("select body from objection where id = ? and round = ?", key(objection), round.value())
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, Objection.class));
    }

    @Override
    public void insert(Objection objection) {
        new EnrolledRows(handle).expect(round, objection.subject());
        handle.execute(
                """
                insert into objection (id, round, subject, position, body)
                values (?, ?, ?, (select coalesce(max(position), 0) + 1 from objection where round = ?), ?)""", key(objection), round.value(), objection.subject().value(), round.value(), Json.write(objection));
    }

    @Override
    public void update(Objection objection) {
        handle.execute("update objection set body = ? where id = ?", Json.write(objection), key(objection));
    }

    @Override
    public void delete(Objection objection) {
        handle.execute("delete from objection where id = ?", key(objection));
    }
}
