package tongbao.store.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.bulletin.publication.Stamped;
import tongbao.domain.bulletin.publication.Stamping;
import tongbao.domain.inspection.Digest;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Recorded;
import tongbao.domain.round.RoundId;
import tongbao.store.json.Json;

/// The table `stamping`: every seal that was pressed and every signature that was made, which nothing changes.
record StampingRows(Handle handle) {
    /// @param recorded of `entry`
    void apply(Recorded recorded, Entry.BulletinStamped entry) {
        new RoundRows(handle).expect(entry.round());
        handle.execute(
                "insert into stamping (number, round, file, recorded, who, body) values (?, ?, ?, ?, ?, ?)",
                recorded.number(),
                entry.round().value(),
                entry.stamping().file().hex(),
                recorded.at().toString(),
                recorded.who(),
                Json.write(entry.stamping()));
    }

    /// All, the first first.
    List<Stamped> all() {
        return handle.select("select round, recorded, who, body from stamping order by number")
                .map((row, _) -> stamped(
                        row.getString("round"), row.getString("body"), row.getString("recorded"), row.getString("who")))
                .list();
    }

    /// Of the file with this digest.
    Optional<Stamped> find(Digest file) {
        return handle.select(
                        "select round, recorded, who, body from stamping where file = ? order by number", file.hex())
                .map((row, _) -> stamped(
                        row.getString("round"), row.getString("body"), row.getString("recorded"), row.getString("who")))
                .findFirst();
    }

    private static Stamped stamped(String round, String body, String recorded, String who) {
        return new Stamped(new RoundId(round), Json.read(body, Stamping.class), Instant.parse(recorded), who);
    }
}
