package tongbao.domain.consistency;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import tongbao.domain.consistency.Concern.Kind;

/// Answers to clauses that do not apply to the subject: they are in no verdict.
final class AskedCheck {
    private AskedCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        reading.touched().forEach(touched -> {
            var asked = touched.catalogue().placesFor(touched.subject()).stream()
                    .map(place -> place.clause().code())
                    .collect(Collectors.toSet());
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
}
