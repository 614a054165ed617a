package tongbao.domain.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.RollUp;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.verdict.Banding;
import tongbao.domain.verdict.Verdict;

/// The score of a unit or region made of the scores of its subjects.
///
/// @param name of the unit, or the code of the region
/// @param score exact; empty while one of its subjects is open, or has no score
/// @param from the subjects it is made of, exempt ones left out
public record RolledUp(String name, Optional<Fraction> score, List<SubjectId> from) {
    public RolledUp {
        from = List.copyOf(from);
    }

    /// One for each unit or region of the drawn subjects, by name; none where the procedure rolls nothing up.
    public static List<RolledUp> of(Procedure procedure, Collection<Outcome> outcomes) {
        return procedure.rollUp().map(rollUp -> of(procedure, rollUp, outcomes)).orElse(List.of());
    }

    private static List<RolledUp> of(Procedure procedure, RollUp rollUp, Collection<Outcome> outcomes) {
        var groups = new TreeMap<String, List<Outcome>>();
        for (var outcome : outcomes) {
            if (outcome.drawn() && !(outcome.verdict() instanceof Verdict.Exempt)) {
                groups.computeIfAbsent(key(rollUp, outcome.subject()), _ -> new ArrayList<>())
                        .add(outcome);
            }
        }
        return groups.entrySet().stream()
                .map(group -> of(group.getKey(), procedure, rollUp, group.getValue()))
                .toList();
    }

    private static RolledUp of(String name, Procedure procedure, RollUp rollUp, List<Outcome> outcomes) {
        var scores = outcomes.stream()
                .flatMap(outcome -> Banding.total(procedure, outcome.verdict()).stream())
                .toList();
        return new RolledUp(
                name,
                scores.size() == outcomes.size() ? rollUp.of(scores) : Optional.empty(),
                outcomes.stream().map(outcome -> outcome.subject().id()).toList());
    }

    private static String key(RollUp rollUp, Subject subject) {
        return switch (rollUp.to()) {
            case UNIT -> subject.unit().host();
            case REGION -> subject.region().value();
        };
    }
}
