package tongbao.store.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.bulletin.audit.Passage;
import tongbao.domain.bulletin.publication.Publication;
import tongbao.domain.bulletin.publication.Published;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.inspection.Digest;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Recorded;
import tongbao.domain.round.RoundId;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Refusal;
import tongbao.store.json.Json;

/// The tables `publication` and `passage`: what was published of each round, which nothing changes.
record PublicationRows(Handle handle) {
    /// @param recorded of `entry`
    void apply(Recorded recorded, Entry.BulletinPublished entry) {
        new RoundRows(handle).expect(entry.round());
        var publication = entry.publication();
        var round = entry.round().value();
        Expect.that(publication.issue() == last(entry.round()) + 1, Refusal.CHANGED_MEANWHILE, round);
        handle.execute(
                "insert into publication (round, issue, recorded, who, body) values (?, ?, ?, ?, ?)",
                round,
                publication.issue(),
                recorded.at().toString(),
                recorded.who(),
                Json.write(Head.of(publication)));
        var passages = handle.prepareBatch("insert into passage (round, issue, position, body) values (?, ?, ?, ?)");
        for (int i = 0; i < publication.passages().size(); i++) {
            passages.add(
                    round,
                    publication.issue(),
                    i,
                    Json.write(publication.passages().get(i)));
        }
        passages.execute();
    }

    private int last(RoundId round) {
        return handle.select("select coalesce(max(issue), 0) from publication where round = ?", round.value())
                .mapTo(Integer.class)
                .one();
    }

    /// Without reading what it says.
    Optional<LastIssue> lastIssue(RoundId round) {
        return handle.select(
                        "select issue, recorded from publication where round = ? order by issue desc limit 1",
                        round.value())
                .map((row, _) -> new LastIssue(row.getInt("issue"), Instant.parse(row.getString("recorded"))))
                .findOne();
    }

    /// Every issue of a round, the first first.
    List<Published> of(RoundId round) {
        return handle.select(
                        "select issue, recorded, who, body from publication where round = ? order by issue",
                        round.value())
                .map((row, _) -> new Published(
                        Json.read(row.getString("body"), Head.class)
                                .publication(row.getInt("issue"), passages(round, row.getInt("issue"))),
                        Instant.parse(row.getString("recorded")),
                        row.getString("who")))
                .list();
    }

    private List<Passage> passages(RoundId round, int issue) {
        return handle.select(
                        "select body from passage where round = ? and issue = ? order by position",
                        round.value(),
                        issue)
                .mapTo(String.class)
                .map(body -> Json.read(body, Passage.class))
                .list();
    }

    /// A publication without its number and its text, which lie in columns and rows of their own.
    record Head(String reason, List<CatalogueId> catalogues, Digest pdf) {
        static Head of(Publication publication) {
            return new Head(publication.reason(), publication.catalogues(), publication.pdf());
        }

        Publication publication(int issue, List<Passage> passages) {
            return new Publication(issue, reason, catalogues, pdf, passages);
        }
    }
}
