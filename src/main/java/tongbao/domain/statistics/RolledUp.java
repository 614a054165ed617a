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
import tongbao.domain.verdict.Banding;
import tongbao.domain.verdict.Verdict;

/// The score of a unit or region made of the scores of its subjects.
///
/// @param name of the unit, or the code of the region
/// @param score exact; empty while one of its subjects is open, or has no score
/// @param parts the subjects it is made of, exempt ones left out
public record RolledUp(String name, Optional<Fraction> score, List<Part> parts) {
    /// @param points empty while it is open, or has no score
    public record Part(Subject subject, Optional<Fraction> points) {}

    public RolledUp {
        parts = List.copyOf(parts);
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
        var parts = outcomes.stream()
                .map(outcome -> new Part(outcome.subject(), Banding.total(procedure, outcome.verdict())))
                .toList();
        var scores = parts.stream().flatMap(part -> part.points().stream()).toList();
        return new RolledUp(name, scores.size() == parts.size() ? rollUp.of(scores) : Optional.empty(), parts);
    }

    private static String key(RollUp rollUp, Subject subject) {
        return switch (rollUp.to()) {
            case UNIT -> subject.unit().host();
            case REGION -> subject.region().value();
        };
    }
}
