package tongbao.store.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.SecondLook;
import tongbao.domain.journal.Entry;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Refusal;
import tongbao.store.json.Json;

/// The table `second_look`, for one subject of a round.
record SecondLookRows(Handle handle, RoundId round, SubjectId subject) implements Rows<SecondLook> {
    static void apply(Handle handle, Entry.SecondLooksGiven entry) {
        new EnrolledRows(handle).expect(entry.round(), entry.subject());
        var drawn = new DoubleCheckRows(handle, entry.round())
                .find()
                .filter(check -> check.drawn().contains(entry.subject()));
        Expect.that(
                drawn.isPresent(),
                Refusal.NOT_IN_DOUBLE_CHECK,
                entry.subject().value(),
                entry.round().value());
        var clauses = new InspectionRows(handle).clauses(entry.round(), entry.subject());
        var rows = new SecondLookRows(handle, entry.round(), entry.subject());
        entry.looks().forEach(look -> {
            look.after()
                    .ifPresent(after -> Expect.that(
                            clauses.contains(after.clause()),
                            Refusal.CLAUSE_UNKNOWN,
                            after.clause().value(),
                            entry.subject().value()));
            rows.apply(look);
        });
    }

    /// Every second look of a round, by subject.
    static Map<SubjectId, Map<ClauseCode, SecondLook>> all(Handle handle, RoundId round) {
        var all = new HashMap<SubjectId, Map<ClauseCode, SecondLook>>();
        handle.select("select subject, body from second_look where round = ?", round.value())
                .map((row, _) ->
                        Map.entry(row.getString("subject"), Json.read(row.getString("body"), SecondLook.class)))
                .forEach(entry -> all.computeIfAbsent(new SubjectId(entry.getKey()), _ -> new HashMap<>())
                        .put(entry.getValue().clause(), entry.getValue()));
        return all;
    }

    @Override
    public String key(SecondLook look) {
        return subject.value() + " " + look.clause();
    }

    @Override
    public Optional<SecondLook> find(SecondLook look) {
        return handle.select(
                        "select body from second_look where round = ? and subject = ? and clause = ?",
                        round.value(),
                        subject.value(),
                        look.clause().value())
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, SecondLook.class));
    }

    @Override
    public void insert(SecondLook look) {
        handle.execute(
                "insert into second_look (round, subject, clause, body) values (?, ?, ?, ?)",
                round.value(),
                subject.value(),
                look.clause().value(),
                Json.write(look));
    }

    @Override
    public void update(SecondLook look) {
        handle.execute(
                "update second_look set body = ? where round = ? and subject = ? and clause = ?",
                Json.write(look),
                round.value(),
                subject.value(),
                look.clause().value());
    }

    @Override
    public void delete(SecondLook look) {
        handle.execute(
                "delete from second_look where round = ? and subject = ? and clause = ?",
                round.value(),
                subject.value(),
                look.clause().value());
    }
}
