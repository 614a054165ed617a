package tongbao.store.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Review;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;
import tongbao.store.json.Json;

/// The table `review`, for one inspection: the last review of each clause.
record ReviewRows(Handle handle, RoundId round, SubjectId subject) implements Rows<Review> {
    Map<ClauseCode, Review> all() {
        var all = new HashMap<ClauseCode, Review>();
        handle.select("select body from review where round = ? and subject = ?", round.value(), subject.value())
                .mapTo(String.class)
                .map(body -> Json.read(body, Review.class))
                .forEach(review -> all.put(review.clause(), review));
        return all;
    }

    @Override
    public String key(Review review) {
        return subject.value() + " " + review.clause();
    }

    @Override
    public Optional<Review> find(Review review) {
        return handle.select(
                        "select body from review where round = ? and subject = ? and clause = ?",
                        round.value(),
                        subject.value(),
                        review.clause().value())
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, Review.class));
    }

    @Override
    public void insert(Review review) {
        handle.execute(
                "insert into review (round, subject, clause, body) values (?, ?, ?, ?)",
                round.value(),
                subject.value(),
                review.clause().value(),
                Json.write(review));
    }

    @Override
    public void update(Review review) {
        handle.execute(
                "update review set body = ? where round = ? and subject = ? and clause = ?",
                Json.write(review),
                round.value(),
                subject.value(),
                review.clause().value());
    }

    @Override
    public void delete(Review review) {
        handle.execute(
                "delete from review where round = ? and subject = ? and clause = ?",
                round.value(),
                subject.value(),
                review.clause().value());
    }
}
