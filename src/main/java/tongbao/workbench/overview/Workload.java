package tongbao.workbench.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.verdict.Verdict;

/// 分工: how far each inspector is with what was given to him.
///
/// @param shares by name, that of nobody last; none where nothing was given to anybody
public record Workload(List<Share> shares) {
    /// @param who empty text for nobody
    /// @param decided how many of `of` have their verdict
    /// @param next the first that has none; empty if all have
    public record Share(String who, int decided, int of, Optional<Subject> next) {
        private static Share none(String who) {
            return new Share(who, 0, 0, Optional.empty());
        }

        private Share plus(Outcome outcome) {
            var isOpen = outcome.verdict() instanceof Verdict.Open;
            return new Share(
                    who,
                    decided + (isOpen ? 0 : 1),
                    of + 1,
                    next.or(() -> Optional.of(outcome.subject()).filter(_ -> isOpen)));
        }
    }

    public Workload {
        shares = List.copyOf(shares);
    }

    /// @param inspectors subjects of nobody are absent
    static Workload of(List<Outcome> outcomes, Map<SubjectId, String> inspectors) {
        var shares = new TreeMap<String, Share>();
        for (var outcome : outcomes) {
            if (outcome.drawn()) {
                var who = inspectors.getOrDefault(outcome.subject().id(), "");
                shares.put(who, shares.getOrDefault(who, Share.none(who)).plus(outcome));
            }
        }
        var nobodys = Optional.ofNullable(shares.remove(""));
        var all = new ArrayList<>(shares.values());
        if (!all.isEmpty()) {
            nobodys.ifPresent(all::add);
        }
        return new Workload(all);
    }
}
