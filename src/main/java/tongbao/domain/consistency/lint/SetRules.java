package tongbao.domain.consistency.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Tier;
import tongbao.domain.consistency.lint.CatalogueLint.Kind;
import tongbao.domain.consistency.lint.CatalogueLint.Problem;

/// Clauses that should belong together and do not, or cannot be told apart.
final class SetRules {
    private SetRules() {}

    static void check(Catalogue catalogue, Consumer<Problem> found) {
        by(catalogue, clause -> Optional.of(clause.name())).values().stream()
                .filter(places -> places.size() > 1)
                .forEach(places -> found.accept(Problem.at(
                        Kind.SAME_NAME,
                        places.getLast(),
                        places.getFirst().clause().code().value())));
        lone(Kind.LONE_TIER, by(catalogue, clause -> clause.tier().map(Tier::group)), found);
        lone(Kind.LONE_COLUMN_SET, by(catalogue, Clause::columnSet), found);
    }

    private static void lone(Kind kind, Map<String, List<Place>> sets, Consumer<Problem> found) {
        sets.forEach((name, places) -> {
            if (places.size() == 1) {
                found.accept(Problem.at(kind, places.getFirst(), name));
            }
        });
    }

    private static Map<String, List<Place>> by(Catalogue catalogue, Function<Clause, Optional<String>> name) {
        return catalogue
                .places()
                .filter(place -> name.apply(place.clause()).isPresent())
                .collect(Collectors.groupingBy(
                        place -> name.apply(place.clause()).orElse(""), LinkedHashMap::new, Collectors.toList()));
    }
}
