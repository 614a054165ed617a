package tongbao.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;

/// The table `subject`: the register as it stands.
record SubjectRows(Handle handle) implements Rows<Subject> {
    List<Subject> all(SubjectKind kind) {
        return handle.select("select body from subject where kind = ? order by id", kind.name())
                .mapTo(String.class)
                .map(body -> Json.read(body, Subject.class))
                .list();
    }

    Optional<Subject> find(SubjectId id) {
        return handle.select("select body from subject where id = ?", id.value())
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, Subject.class));
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
                "insert into subject (id, kind, region, body) values (?, ?, ?, ?)",
                key(subject),
                subject.kind().name(),
                subject.region().value(),
                Json.write(subject));
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
