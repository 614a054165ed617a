package tongbao.domain.consistency;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.consistency.Reading.Touched;
import tongbao.domain.inspection.Review;
import tongbao.domain.round.Policy.Reviewing;
import tongbao.domain.verdict.Effect;
import tongbao.domain.verdict.Judged;

/// Vetoes that a second person has yet to confirm, or sent back, where the round asks for it; and subjects a person
/// ruled on against the computed verdict.
final class ReviewCheck {
    private ReviewCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        reading.touched().forEach(touched -> {
            if (isReviewed(reading)) {
                judged(reading, touched).forEach(one -> awaited(touched, one).ifPresent(found));
            }
            touched.inspection()
                    .ruling()
                    .ifPresent(ruling -> found.accept(Concern.of(
                            Kind.RULED_BY_HAND,
                            new Spot.OfSubject(touched.id()),
                            touched.name(),
                            ruling.who(),
                            ruling.reason())));
        });
    }

    private static boolean isReviewed(Reading reading) {
        return reading.round().policy().reviewing() == Reviewing.VETOES;
    }

    /// Whether `touched` has a reached veto that does not count yet.
    static boolean awaits(Reading reading, Touched touched) {
        return isReviewed(reading)
                && judged(reading, touched).stream()
                        .anyMatch(one -> awaited(touched, one).isPresent());
    }

    private static List<Judged> judged(Reading reading, Touched touched) {
        return reading.judgement(touched).clauses();
    }

    private static Optional<Concern> awaited(Touched touched, Judged judged) {
        var clause = judged.place().clause();
        if (!(judged.effect() instanceof Effect.VetoReached)) {
            return Optional.empty();
        }
        return touched.inspection()
                .review(clause.code())
                .map(Review::decision)
                .map(decision -> switch (decision) {
                    case ACCEPTED -> Optional.<Kind>empty();
                    case RETURNED -> Optional.of(Kind.VETO_RETURNED);
                })
                .orElse(Optional.of(Kind.VETO_UNREVIEWED))
                .map(kind -> Concern.of(
                        kind, new Spot.OfClause(touched.id(), clause.code()), touched.name(), clause.name()));
    }
}
