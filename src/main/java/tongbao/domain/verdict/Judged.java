package tongbao.domain.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Subject;

/// One clause that applies, what was recorded there, and what that does.
///
/// @param points what it takes or gives, capped by the clause and by nothing else yet; never negative
public record Judged(Place place, Answer answer, Effect effect, Fraction points) {
    public ClauseCode code() {
        return place.clause().code();
    }

    boolean isUnseen() {
        return Answer.isUnchecked(answer);
    }

    boolean isUndecided() {
        return answer instanceof Answer.Undecided || effect instanceof Effect.Incomplete;
    }

    /// Every clause that applies to `subject`, in the order of the catalogue: each by itself, without the columns that
    /// those before it have counted, then without those that a clause of the same exclusive group outranks.
    static List<Judged> of(Catalogue catalogue, Subject subject, Inspection inspection) {
        var subjects = SubjectClass.of(subject);
        var columns = new Columns();
        var each = new ArrayList<Judged>();
        for (var place : catalogue.placesFor(subject)) {
            var clause = place.clause();
            var effect = Counting.effect(clause, subjects, inspection, columns);
            if (effect instanceof Effect.Points) {
                columns.take(clause, inspection);
            }
            each.add(new Judged(place, inspection.answer(clause.code()), effect, points(place, effect, subjects)));
        }
        return each.stream().map(one -> one.among(each)).toList();
    }

    private Judged among(List<Judged> all) {
        return rival(all)
                .map(rival -> new Judged(place, answer, new Effect.Outranked(rival.code()), Fraction.ZERO))
                .orElse(this);
    }

    private Optional<Judged> rival(List<Judged> all) {
        return effect instanceof Effect.Points
                ? place.clause()
                        .tier()
                        .flatMap(tier -> all.stream()
                                .filter(other -> other.effect instanceof Effect.Points
                                        && other.place
                                                .clause()
                                                .tier()
                                                .filter(theirs -> theirs.group().equals(tier.group())
                                                        && theirs.rank() < tier.rank())
                                                .isPresent())
                                .findFirst())
                : Optional.empty();
    }

    private static Fraction points(Place place, Effect effect, SubjectClass subjects) {
        if (!(effect instanceof Effect.Points(var times))) {
            return Fraction.ZERO;
        }
        var points = place.clause().pointsFor(subjects).orElse(Fraction.ZERO).times(times);
        return place.clause().most().map(points::min).orElse(points);
    }
}
