package tongbao.store.table;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.inspection.DoubleCheck;
import tongbao.domain.journal.Entry;
import tongbao.domain.round.RoundId;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Refusal;
import tongbao.store.json.Json;

/// The table `double_check`, for one round: what is inspected a second time, blind.
record DoubleCheckRows(Handle handle, RoundId round) implements Rows<DoubleCheck> {
    static void apply(Handle handle, Entry.DoubleCheckDrawn entry) {
        new RoundRows(handle).expect(entry.round());
        var rows = new DoubleCheckRows(handle, entry.round());
        Expect.that(!rows.isBegun(), Refusal.DOUBLE_CHECK_BEGUN, entry.round().value());
        entry.check()
                .after()
                .ifPresent(check ->
                        check.drawn().forEach(subject -> new EnrolledRows(handle).expect(entry.round(), subject)));
        rows.apply(entry.check());
    }

    private boolean isBegun() {
        return handle.select("select exists (select 1 from second_look where round = ?)", round.value())
                .mapTo(Boolean.class)
                .one();
    }

    Optional<DoubleCheck> find() {
        return handle.select("select body from double_check where round = ?", round.value())
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, DoubleCheck.class));
    }

    @Override
    public String key(DoubleCheck check) {
        return round.value();
    }

    @Override
    public Optional<DoubleCheck> find(DoubleCheck check) {
        return find();
    }

    @Override
    public void insert(DoubleCheck check) {
        handle.execute("insert into double_check (round, body) values (?, ?)", round.value(), Json.write(check));
    }

    @Override
    public void update(DoubleCheck check) {
        handle.execute("update double_check set body = ? where round = ?", Json.write(check), round.value());
    }

    @Override
    public void delete(DoubleCheck check) {
        handle.execute("delete from double_check where round = ?", round.value());
    }
}
