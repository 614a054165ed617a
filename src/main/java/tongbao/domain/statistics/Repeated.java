package tongbao.domain.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.Period;
import tongbao.domain.verdict.Verdict;

/// 连续多次不合格: a subject that failed in this round and in those before it without a gap.
///
/// @param periods the latest first, this one included; at least two
public record Repeated(Subject subject, List<Period> periods) {
    public Repeated {
        periods = List.copyOf(periods);
    }

    /// Those that failed now and in the period before, the longest first, otherwise in the order of the outcomes.
    ///
    /// @param earlier who failed in which earlier period, as far as is known
    public static List<Repeated> of(Period period, Collection<Outcome> outcomes, Map<Period, Set<SubjectId>> earlier) {
        return outcomes.stream()
                .filter(outcome -> outcome.drawn() && outcome.verdict() instanceof Verdict.Failed)
                .map(outcome -> new Repeated(
                        outcome.subject(), periods(period, outcome.subject().id(), earlier)))
                .filter(repeated -> repeated.periods().size() > 1)
                .sorted((a, b) ->
                        Integer.compare(b.periods().size(), a.periods().size()))
                .toList();
    }

    private static List<Period> periods(Period now, SubjectId subject, Map<Period, Set<SubjectId>> earlier) {
        var periods = new ArrayList<Period>();
        var at = Optional.of(now);
        while (at.isPresent()) {
            periods.add(at.get());
            var before = at.get().slot().map(Period.Slot::previous);
            at = earlier.keySet().stream()
                    .filter(period -> before.isPresent() && period.slot().equals(before))
                    .filter(period -> earlier.getOrDefault(period, Set.of()).contains(subject))
                    .findFirst();
        }
        return periods;
    }
}
