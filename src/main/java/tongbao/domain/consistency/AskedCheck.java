package tongbao.domain.consistency;

import java.util.HashMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.consistency.Reading.Touched;
import tongbao.domain.register.Traits;

/// Answers to clauses that do not apply to the subject: they are in no verdict.
final class AskedCheck {
    private AskedCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        var askedOf = new HashMap<Traits, Set<ClauseCode>>();
        reading.touched().forEach(touched -> {
            var asked = askedOf.computeIfAbsent(Traits.of(touched.subject()), _ -> asked(touched));
            touched.inspection().answers().keySet().stream()
                    .filter(clause -> !asked.contains(clause))
                    .sorted()
                    .forEach(clause -> found.accept(Concern.of(
                            Kind.ANSWER_NOT_ASKED,
                            new Spot.OfClause(touched.id(), clause),
                            touched.name(),
                            clause.value())));
        });
    }

    private static Set<ClauseCode> asked(Touched touched) {
        return touched.catalogue().placesFor(touched.subject()).stream()
                .map(place -> place.clause().code())
                .collect(Collectors.toSet());
    }
}
