package tongbao.store.table;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Finding;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Refusal;
import tongbao.store.json.Json;

/// The table `finding`, for one inspection: a new finding goes behind the others.
record FindingRows(Handle handle, RoundId round, SubjectId subject) implements Rows<Finding> {
    List<Finding> all() {
        return handle.select(
                        "select body from finding where round = ? and subject = ? order by position",
                        round.value(),
                        subject.value())
                .mapTo(String.class)
                .map(body -> Json.read(body, Finding.class))
                .list();
    }

    @Override
    public String key(Finding finding) {
        return finding.id().value();
    }

    @Override
    public Optional<Finding> find(Finding finding) {
        return handle.select(
                        "select body from finding where id = ? and round = ? and subject = ?",
                        key(finding),
                        round.value(),
                        subject.value())
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, Finding.class));
    }

    @Override
    public void insert(Finding finding) {
        new EnrolledRows(handle).expect(round, subject);
        Expect.that(isNew(finding), Refusal.CHANGED_MEANWHILE, key(finding));
        handle.execute(
                """
                insert into finding (id, round, subject, position, clause, found_at, body)
                values (?, ?, ?, coalesce((select position from finding where round = ? and subject = ?
                    order by round, subject, position desc fetch first 1 row only), 0) + 1, ?, ?, ?)""",
                key(finding),
                round.value(),
                subject.value(),
                round.value(),
                subject.value(),
                clause(finding),
                finding.foundAt().toString(),
                Json.write(finding));
    }

    @Override
    public void update(Finding finding) {
        handle.execute(
                "update finding set clause = ?, found_at = ?, body = ? where id = ?",
                clause(finding),
                finding.foundAt().toString(),
                Json.write(finding),
                key(finding));
    }

    private static @Nullable String clause(Finding finding) {
        return finding.clause().map(ClauseCode::value).orElse(null);
    }

    @Override
    public void delete(Finding finding) {
        var shown = handle.select("select exists (select 1 from evidence where finding = ?)", key(finding))
                .mapTo(Boolean.class)
                .one();
        Expect.that(!shown, Refusal.FINDING_IN_USE, key(finding));
        var rechecked = handle.select("select exists (select 1 from recheck where finding = ?)", key(finding))
                .mapTo(Boolean.class)
                .one();
        Expect.that(!rechecked, Refusal.FINDING_RECHECKED, key(finding));
        handle.execute("delete from finding where id = ?", key(finding));
    }

    /// Ids are unique in the whole store, not only in an inspection.
    private boolean isNew(Finding finding) {
        return handle.select("select not exists (select 1 from finding where id = ?)", key(finding))
                .mapTo(Boolean.class)
                .one();
    }
}
