package tongbao.domain.consistency;

import java.util.List;
import java.util.function.Consumer;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.consistency.Reading.Touched;
import tongbao.domain.inspection.Answer;

/// Answers carried over from an earlier round that nobody has looked at again: they count nowhere. Those to clauses
/// that ask something else now are told apart, since confirming them unread would be wrong.
final class CarriedCheck {
    private CarriedCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        reading.touched().forEach(touched -> {
            tell(Kind.CARRIED_UNCHECKED, touched, carried(touched, false), found);
            tell(Kind.CARRIED_CHANGED, touched, carried(touched, true), found);
        });
    }

    private static List<Place> carried(Touched touched, boolean changed) {
        return touched.catalogue().placesFor(touched.subject()).stream()
                .filter(place -> touched.inspection().answer(place.clause().code()) instanceof Answer.Carried carried
                        && carried.changed() == changed)
                .toList();
    }

    private static void tell(Kind kind, Touched touched, List<Place> places, Consumer<Concern> found) {
        if (!places.isEmpty()) {
            var first = places.getFirst().clause().code();
            found.accept(Concern.of(kind, new Spot.OfClause(touched.id(), first), touched.name(), places.size()));
        }
    }
}
