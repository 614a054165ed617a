package tongbao.store.table;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tongbao.domain.inspection.Digest;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Refusal;
import tongbao.store.json.Json;

/// The table `evidence`, for one inspection: a new picture goes behind the others.
record EvidenceRows(Handle handle, RoundId round, SubjectId subject) implements Rows<Evidence> {
    List<Evidence> all() {
        return handle.select(
                        "select body from evidence where round = ? and subject = ? order by position",
                        round.value(),
                        subject.value())
                .mapTo(String.class)
                .map(body -> Json.read(body, Evidence.class))
                .list();
    }

    /// The pictures that some evidence names.
    static List<Digest> pictures(Handle handle) {
        return handle.select("select distinct digest from evidence order by digest")
                .mapTo(String.class)
                .map(Digest::new)
                .list();
    }

    @Override
    public String key(Evidence evidence) {
        return evidence.id().value();
    }

    @Override
    public Optional<Evidence> find(Evidence evidence) {
        return handle.select(
                        "select body from evidence where id = ? and round = ? and subject = ?",
                        key(evidence),
                        round.value(),
                        subject.value())
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, Evidence.class));
    }

    @Override
    public void insert(Evidence evidence) {
        expectFinding(evidence);
        Expect.that(isNew(evidence), Refusal.CHANGED_MEANWHILE, key(evidence));
        handle.execute(
                """
                insert into evidence (id, round, subject, position, finding, digest, body)
                values (?, ?, ?, coalesce((select position from evidence where round = ? and subject = ?
                    order by round, subject, position desc fetch first 1 row only), 0) + 1, ?, ?, ?)""",
                key(evidence),
                round.value(),
                subject.value(),
                round.value(),
                subject.value(),
                finding(evidence),
                evidence.picture().digest().hex(),
                Json.write(evidence));
    }

    @Override
    public void update(Evidence evidence) {
        expectFinding(evidence);
        handle.execute(
                "update evidence set finding = ?, digest = ?, body = ? where id = ?",
                finding(evidence),
                evidence.picture().digest().hex(),
                Json.write(evidence),
                key(evidence));
    }

    @Override
    public void delete(Evidence evidence) {
        handle.execute("delete from evidence where id = ?", key(evidence));
    }

    private void expectFinding(Evidence evidence) {
        evidence.finding().ifPresent(finding -> {
            var there = handle.select(
                            "select exists (select 1 from finding where id = ? and round = ? and subject = ?)",
                            finding.value(),
                            round.value(),
                            subject.value())
                    .mapTo(Boolean.class)
                    .one();
            Expect.that(there, Refusal.FINDING_UNKNOWN, finding.value());
        });
    }

    /// Ids are unique in the whole store, not only in an inspection.
    private boolean isNew(Evidence evidence) {
        return handle.select("select not exists (select 1 from evidence where id = ?)", key(evidence))
                .mapTo(Boolean.class)
                .one();
    }

    private static @Nullable String finding(Evidence evidence) {
        return evidence.finding().map(FindingId::value).orElse(null);
    }
}
