package tongbao.store.table;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.journal.Entry;
import tongbao.domain.rectification.Recheck;
import tongbao.domain.round.RoundId;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Refusal;
import tongbao.store.json.Json;

/// The table `recheck`, for one round.
record RecheckRows(Handle handle, RoundId round) implements Rows<Recheck> {
    static void apply(Handle handle, Entry.RechecksRecorded entry) {
        new RoundRows(handle).expect(entry.round());
        entry.rechecks().forEach(new RecheckRows(handle, entry.round())::apply);
    }

    /// By day, then by finding.
    List<Recheck> all() {
        return handle.select("select body from recheck where round = ? order by on_day, finding", round.value())
                .mapTo(String.class)
                .map(body -> Json.read(body, Recheck.class))
                .list();
    }

    @Override
    public String key(Recheck recheck) {
        return recheck.key();
    }

    @Override
    public Optional<Recheck> find(Recheck recheck) {
        return handle.select(
                        "select body from recheck where finding = ? and on_day = ?", finding(recheck), day(recheck))
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, Recheck.class));
    }

    @Override
    public void insert(Recheck recheck) {
        var there = handle.select(
                        "select exists (select 1 from finding where id = ? and round = ? and subject = ?)",
                        finding(recheck),
                        round.value(),
                        recheck.subject().value())
                .mapTo(Boolean.class)
                .one();
        Expect.that(there, Refusal.FINDING_UNKNOWN, finding(recheck));
        handle.execute(
                "insert into recheck (finding, on_day, round, subject, body) values (?, ?, ?, ?, ?)",
                finding(recheck),
                day(recheck),
                round.value(),
                recheck.subject().value(),
                Json.write(recheck));
    }

    @Override
    public void update(Recheck recheck) {
        handle.execute(
                "update recheck set body = ? where finding = ? and on_day = ?",
                Json.write(recheck),
                finding(recheck),
                day(recheck));
    }

    @Override
    public void delete(Recheck recheck) {
        handle.execute("delete from recheck where finding = ? and on_day = ?", finding(recheck), day(recheck));
    }

    private static String finding(Recheck recheck) {
        return recheck.finding().value();
    }

    /// 2026-09-30, which sorts as the days do.
    private static String day(Recheck recheck) {
        return recheck.on().toString();
    }
}
