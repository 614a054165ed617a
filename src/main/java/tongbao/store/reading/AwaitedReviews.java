package tongbao.store.reading;

import tongbao.domain.round.Policy.Reviewing;
import tongbao.domain.round.Round;
import tongbao.domain.verdict.Effect;
import tongbao.domain.verdict.RoundScoring;
import tongbao.store.Store;

/// 待复核: reached vetoes that a second person has said nothing about yet.
public final class AwaitedReviews {
    private AwaitedReviews() {}

    /// How many there are in `round`; 0 where it asks for no review. What was sent back waits for its inspector and is
    /// not counted.
    ///
    /// @throws tongbao.store.failure.StoreException if the store cannot be read
    public static int count(Store store, Round round) {
        if (round.policy().reviewing() != Reviewing.VETOES) {
            return 0;
        }
        var catalogues = store.catalogues().of(round);
        var touched = store.inspections().all(round.id());
        var scoring =
                RoundScoring.of(round.policy(), store.rounds().notes(round.id()).mismatches());
        var count = 0L;
        for (var enrolled : store.rounds().subjects(round.id())) {
            var subject = enrolled.subject();
            var inspection = touched.get(subject.id());
            var catalogue = catalogues.get(subject.kind());
            if (enrolled.drawn() && inspection != null && catalogue != null) {
                count += scoring.judgement(catalogue, subject, inspection).clauses().stream()
                        .filter(judged -> judged.effect() instanceof Effect.VetoReached
                                && inspection
                                        .review(judged.place().clause().code())
                                        .isEmpty())
                        .count();
            }
        }
        return Math.toIntExact(count);
    }
}
