package tongbao.store.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.journal.Entry;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Refusal;
import tongbao.store.json.Json;

/// The tables `round` and `round_catalogue`.
record RoundRows(Handle handle) {
    /// @param number the entry that opens it: rounds are listed in the order in which they were opened
    void apply(long number, Entry.RoundOpened entry) {
        var round = entry.round();
        Expect.that(find(round.id()).isEmpty(), Refusal.ROUND_KNOWN, round.id().value());
        round.catalogues()
                .values()
                .forEach(catalogue -> Expect.that(
                        new CatalogueRows(handle).find(catalogue).isPresent(),
                        Refusal.CATALOGUE_UNKNOWN,
                        catalogue.toString()));
        handle.execute(
                "insert into round (id, opened, body) values (?, ?, ?)",
                round.id().value(),
                number,
                Json.write(round));
        round.catalogues()
                .forEach((kind, catalogue) -> handle.execute(
                        "insert into round_catalogue (round, kind, catalogue, edition) values (?, ?, ?, ?)",
                        round.id().value(),
                        kind.name(),
                        catalogue.name(),
                        catalogue.edition()));
        var seen = new HashSet<String>();
        entry.subjects().forEach(enrolled -> {
            var subject = enrolled.subject();
            Expect.that(
                    seen.add(subject.id().value()),
                    Refusal.SUBJECT_TWICE,
                    subject.id().value());
            Expect.that(
                    round.catalogues().containsKey(subject.kind()),
                    Refusal.CATALOGUE_UNKNOWN,
                    subject.kind().name());
        });
        new EnrolledRows(handle).insert(round.id(), entry.subjects());
    }

    void apply(Entry.RoundClosed entry) {
        var id = entry.round().id();
        var enrolled = new EnrolledRows(handle);
        Expect.same(Optional.of(entry.round()), find(id), id.value());
        Expect.same(entry.subjects(), enrolled.all(id), id.value());
        Expect.that(!isInUse(id), Refusal.ROUND_IN_USE, id.value());
        enrolled.delete(id);
        handle.execute("delete from round_catalogue where round = ?", id.value());
        handle.execute("delete from round where id = ?", id.value());
    }

    List<Round> all() {
        return handle.select("select body from round order by opened")
                .mapTo(String.class)
                .map(body -> Json.read(body, Round.class))
                .list();
    }

    Optional<Round> find(RoundId id) {
        return handle.select("select body from round where id = ?", id.value())
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, Round.class));
    }

    void expect(RoundId id) {
        Expect.that(find(id).isPresent(), Refusal.ROUND_UNKNOWN, id.value());
    }

    private boolean isInUse(RoundId id) {
        return handle.createQuery("""
                        select exists (select 1 from inspection where round = :round)
                            or exists (select 1 from assignment where round = :round)
                            or exists (select 1 from finding where round = :round)
                            or exists (select 1 from evidence where round = :round)
                            or exists (select 1 from review where round = :round)
                            or exists (select 1 from ruling where round = :round)
                            or exists (select 1 from double_check where round = :round)
                            or exists (select 1 from objection where round = :round)
                            or exists (select 1 from round_note where round = :round)
                            or exists (select 1 from wording where round = :round)
                            or exists (select 1 from publication where round = :round)""")
                .bind("round", id.value())
                .mapTo(Boolean.class)
                .one();
    }
}
