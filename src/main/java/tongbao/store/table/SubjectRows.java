package tongbao.store.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import tongbao.domain.journal.Entry;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Refusal;
import tongbao.store.json.Json;

/// The table `subject`: the register as it stands.
record SubjectRows(Handle handle) implements Rows<Subject> {
    private static final int BATCH = 1_000;
    private static final String INSERT = "insert into subject (id, kind, region, body) values (?, ?, ?, ?)";

    List<Subject> all(SubjectKind kind) {
        return handle.select("select body from subject where kind = ? order by id", kind.name())
                .mapTo(String.class)
                .map(body -> Json.read(body, Subject.class))
                .list();
    }

    void each(Consumer<Subject> each) {
        try (var bodies = handle.createQuery("select body from subject").mapTo(String.class).stream()) {
            bodies.forEach(body -> each.accept(Json.read(body, Subject.class)));
        }
    }

    Optional<Subject> find(SubjectId id) {
        return handle.select("select body from subject where id = ?", id.value())
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, Subject.class));
    }

    /// Applies a whole import. What new subjects are held against is read once, and they are written in batches.
    void apply(Entry.RegisterChanged entry) {
        var regions = new RegionRows(handle).all();
        var known = new HashSet<>(
                handle.select("select id from subject").mapTo(String.class).list());
        var added = new ArrayList<Subject>();
        for (var edit : entry.subjects()) {
            var value = edit.after().or(edit::before).orElseThrow();
            if (edit.before().isEmpty() && known.add(key(value))) {
                Expect.that(
                        regions.find(value.region()).isPresent(),
                        Refusal.REGION_UNKNOWN,
                        key(value),
                        value.region().value());
                added.add(value);
            } else {
                insert(added);
                added.clear();
                apply(edit);
                edit.after().ifPresentOrElse(_ -> {}, () -> known.remove(key(value)));
            }
        }
        insert(added);
    }

    private void insert(List<Subject> subjects) {
        for (var from = 0; from < subjects.size(); from += BATCH) {
            var batch = handle.prepareBatch(INSERT);
            for (var subject : subjects.subList(from, Math.min(from + BATCH, subjects.size()))) {
                batch.add(key(subject), subject.kind().name(), subject.region().value(), Json.write(subject));
            }
            batch.execute();
        }
    }

    @Override
    public String key(Subject subject) {
        return subject.id().value();
    }

    @Override
    public Optional<Subject> find(Subject subject) {
        return find(subject.id());
    }

    @Override
    public void insert(Subject subject) {
        expectRegion(subject);
        handle.execute(
                INSERT, key(subject), subject.kind().name(), subject.region().value(), Json.write(subject));
    }

    @Override
    public void update(Subject subject) {
        expectRegion(subject);
        handle.execute(
                "update subject set kind = ?, region = ?, body = ? where id = ?",
                subject.kind().name(),
                subject.region().value(),
                Json.write(subject),
                key(subject));
    }

    @Override
    public void delete(Subject subject) {
        handle.execute("delete from subject where id = ?", key(subject));
    }

    private void expectRegion(Subject subject) {
        new RegionRows(handle).expect(subject.region(), key(subject));
    }
}
