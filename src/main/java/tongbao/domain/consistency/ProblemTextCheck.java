package tongbao.domain.consistency;

import java.util.function.Consumer;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.consistency.Reading.Touched;
import tongbao.domain.inspection.Answer;

/// Problems nobody described, counted by subject. Those that made it fail are [FailureCheck]'s matter; a merit needs
/// no description.
final class ProblemTextCheck {
    private ProblemTextCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        reading.touched().filter(ProblemTextCheck::hasProblem).forEach(touched -> {
            var deciding = touched.outcome().verdict().vetoes();
            var bare = touched.catalogue().placesFor(touched.subject()).stream()
                    .filter(place -> isBare(place, touched))
                    .map(place -> place.clause().code())
                    .filter(clause -> !deciding.contains(clause))
                    .toList();
            if (!bare.isEmpty()) {
                found.accept(Concern.of(
                        Kind.PROBLEM_WITHOUT_FINDING,
                        new Spot.OfClause(touched.id(), bare.getFirst()),
                        touched.name(),
                        bare.size()));
            }
        });
    }

    private static boolean hasProblem(Touched touched) {
        return touched.inspection().answers().values().stream().anyMatch(Answer.Problem.class::isInstance);
    }

    private static boolean isBare(Place place, Touched touched) {
        var code = place.clause().code();
        return !(place.clause().rule() instanceof Rule.Bonus)
                && touched.inspection().answer(code) instanceof Answer.Problem
                && touched.inspection().findings(code).findAny().isEmpty();
    }
}
