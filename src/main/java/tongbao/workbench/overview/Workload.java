package tongbao.workbench.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tongbao.domain.register.SubjectId;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.verdict.Verdict;

/// 分工: how far each inspector is with what was given to him.
///
/// @param shares by name
/// @param nobodys how many drawn subjects were given to nobody
public record Workload(List<Share> shares, int nobodys) {
    /// @param decided how many of `of` have their verdict
    public record Share(String who, int decided, int of) {
        private Share plus(boolean isDecided) {
            return new Share(who, decided + (isDecided ? 1 : 0), of + 1);
        }
    }

    public Workload {
        shares = List.copyOf(shares);
    }

    /// @param inspectors subjects of nobody are absent
    static Workload of(List<Outcome> outcomes, Map<SubjectId, String> inspectors) {
        var shares = new TreeMap<String, Share>();
        var nobodys = 0;
        for (var outcome : outcomes) {
            var who = inspectors.getOrDefault(outcome.subject().id(), "");
            if (outcome.drawn() && who.isEmpty()) {
                nobodys++;
            } else if (outcome.drawn()) {
                shares.put(
                        who,
                        shares.getOrDefault(who, new Share(who, 0, 0))
                                .plus(!(outcome.verdict() instanceof Verdict.Open)));
            }
        }
        return new Workload(new ArrayList<>(shares.values()), nobodys);
    }
}
