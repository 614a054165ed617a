package tongbao.store.table;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.inspection.Ruling;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;
import tongbao.store.json.Json;

/// The table `ruling`, for one inspection.
record RulingRows(Handle handle, RoundId round, SubjectId subject) implements Rows<Ruling> {
    Optional<Ruling> find() {
        return handle.select("select body from ruling where round = ? and subject = ?", round.value(), subject.value())
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, Ruling.class));
    }

    @Override
    public String key(Ruling ruling) {
        return subject.value();
    }

    @Override
    public Optional<Ruling> find(Ruling ruling) {
        return find();
    }

    @Override
    public void insert(Ruling ruling) {
        handle.execute(
                "insert into ruling (round, subject, body) values (?, ?, ?)",
                round.value(),
                subject.value(),
                Json.write(ruling));
    }

    @Override
    public void update(Ruling ruling) {
        handle.execute(
                "update ruling set body = ? where round = ? and subject = ?",
                Json.write(ruling),
                round.value(),
                subject.value());
    }

    @Override
    public void delete(Ruling ruling) {
        handle.execute("delete from ruling where round = ? and subject = ?", round.value(), subject.value());
    }
}
