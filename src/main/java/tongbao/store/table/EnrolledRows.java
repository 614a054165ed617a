package tongbao.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import tongbao.domain.journal.Entry;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.register.Traits;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Protocol;
import tongbao.domain.round.RoundId;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Refusal;
import tongbao.store.json.Json;

/// The tables `enrolled` and `sample_protocol`: the frozen subjects of each round, in the order in which they were
/// given.
record EnrolledRows(Handle handle) {
    private static final int BATCH = 1_000;

    void insert(RoundId round, List<Enrolled> subjects) {
        var regions = new RegionRows(handle).all();
        var traits = new LinkedHashMap<Traits, Integer>();
        subjects.forEach(enrolled -> traits.putIfAbsent(Traits.of(enrolled.subject()), traits.size()));
        traits.forEach((of, number) -> handle.execute(
                "insert into traits (round, number, body) values (?, ?, ?)", round.value(), number, Json.write(of)));
        for (var from = 0; from < subjects.size(); from += BATCH) {
            var batch = handle.prepareBatch("""
                    insert into enrolled (round, subject, position, kind, region, traits, drawn, body)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""");
            for (var position = from; position < Math.min(from + BATCH, subjects.size()); position++) {
                var enrolled = subjects.get(position);
                var subject = enrolled.subject();
                Expect.that(
                        regions.find(subject.region()).isPresent(),
                        Refusal.REGION_UNKNOWN,
                        subject.id().value(),
                        subject.region().value());
                batch.add(
                        round.value(),
                        subject.id().value(),
                        position,
                        subject.kind().name(),
                        subject.region().value(),
                        traits.getOrDefault(Traits.of(subject), 0),
                        enrolled.drawn(),
                        Json.write(subject));
            }
            batch.execute();
        }
        count(round);
    }

    /// Keeps how many there are of the same traits, so that a statistic need not read them one by one.
    private void count(RoundId round) {
        handle.execute("delete from enrolled_count where round = ?", round.value());
        handle.execute("""
                insert into enrolled_count (round, traits, drawn, subjects, sample)
                select round, traits, drawn, count(*), min(subject) from enrolled where round = ?
                group by round, traits, drawn""", round.value());
    }

    void apply(Entry.SampleListed entry) {
        new RoundRows(handle).expect(entry.round());
        var drawn = handle
                .select(
                        "select subject from enrolled where round = ? and kind = ? and drawn",
                        entry.round().value(),
                        entry.kind().name())
                .mapTo(String.class)
                .map(SubjectId::new)
                .stream()
                .sorted()
                .toList();
        Expect.same(entry.before(), drawn, entry.round().value());
        Expect.same(
                entry.protocolBefore(),
                Optional.ofNullable(protocols(entry.round()).get(entry.kind())),
                entry.round().value());
        handle.execute(
                "delete from sample_protocol where round = ? and kind = ?",
                entry.round().value(),
                entry.kind().name());
        entry.protocolAfter()
                .ifPresent(protocol -> handle.execute(
                        "insert into sample_protocol (round, kind, body) values (?, ?, ?)",
                        entry.round().value(),
                        entry.kind().name(),
                        Json.write(protocol)));
        handle.execute(
                "update enrolled set drawn = false where round = ? and kind = ?",
                entry.round().value(),
                entry.kind().name());
        for (var subject : entry.after()) {
            var changed = handle.execute(
                    "update enrolled set drawn = true where round = ? and subject = ? and kind = ? and not drawn",
                    entry.round().value(),
                    subject.value(),
                    entry.kind().name());
            Expect.that(
                    changed == 1,
                    Refusal.SUBJECT_NOT_ENROLLED,
                    subject.value(),
                    entry.round().value());
        }
        count(entry.round());
    }

    Map<SubjectKind, Protocol> protocols(RoundId round) {
        var protocols = new EnumMap<SubjectKind, Protocol>(SubjectKind.class);
        handle.select("select kind, body from sample_protocol where round = ?", round.value())
                .map((row, _) -> Map.entry(
                        SubjectKind.valueOf(row.getString("kind")), Json.read(row.getString("body"), Protocol.class)))
                .forEach(entry -> protocols.put(entry.getKey(), entry.getValue()));
        return Map.copyOf(protocols);
    }

    void delete(RoundId round) {
        handle.execute("delete from sample_protocol where round = ?", round.value());
        handle.execute("delete from enrolled_count where round = ?", round.value());
        handle.execute("delete from traits where round = ?", round.value());
        handle.execute("delete from enrolled where round = ?", round.value());
    }

    /// In the order in which they were given. Put in order here: H2 would gather the rows on the disk to do it.
    List<Enrolled> all(RoundId round) {
        record Row(int position, boolean drawn, String body) {}
        record Placed(int position, Enrolled enrolled) {}
        return Parsed.each(
                        handle.select("select position, drawn, body from enrolled where round = ?", round.value())
                                .map((row, _) -> new Row(row.getInt(1), row.getBoolean(2), row.getString(3))),
                        row -> new Placed(
                                row.position(), new Enrolled(Json.read(row.body(), Subject.class), row.drawn())))
                .stream()
                .sorted(Comparator.comparingInt(Placed::position))
                .map(Placed::enrolled)
                .toList();
    }

    /// What is enrolled in `round` and no longer registered.
    void eachUnregistered(RoundId round, Consumer<Subject> each) {
        try (var bodies = handle
                .select(
                        "select body from enrolled where round = ? and not exists"
                                + " (select 1 from subject where subject.id = enrolled.subject)",
                        round.value())
                .mapTo(String.class)
                .stream()) {
            bodies.forEach(body -> each.accept(Json.read(body, Subject.class)));
        }
    }

    Optional<Enrolled> find(RoundId round, SubjectId subject) {
        return handle.select(
                        "select drawn, body from enrolled where round = ? and subject = ?",
                        round.value(),
                        subject.value())
                .map((row, _) -> enrolled(row))
                .findOne();
    }

    /// What kind each subject of the round is of.
    Map<SubjectId, SubjectKind> kinds(RoundId round) {
        var kinds = new HashMap<SubjectId, SubjectKind>();
        handle.select("select subject, kind from enrolled where round = ?", round.value())
                .map((row, _) ->
                        Map.entry(new SubjectId(row.getString("subject")), SubjectKind.valueOf(row.getString("kind"))))
                .forEach(entry -> kinds.put(entry.getKey(), entry.getValue()));
        return kinds;
    }

    void expect(RoundId round, SubjectId subject) {
        var enrolled = handle.select(
                        "select exists (select 1 from enrolled where round = ? and subject = ?)",
                        round.value(),
                        subject.value())
                .mapTo(Boolean.class)
                .one();
        Expect.that(enrolled, Refusal.SUBJECT_NOT_ENROLLED, subject.value(), round.value());
    }

    private static Enrolled enrolled(ResultSet row) throws SQLException {
        return new Enrolled(Json.read(row.getString("body"), Subject.class), row.getBoolean("drawn"));
    }
}
