package tongbao.workbench.inspect;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.inspect.WorklistViewModel.Filter;

/// How far every subject of a round is and whose it is, and how many each filter takes: counted once and kept as
/// subjects move on, so that a tick among 100,000 costs no more than among ten.
final class Standings {
    private static final List<Filter> FILTERS = List.of(Filter.values());
    static final Standings NONE = of(Map.of(), Map.of(), "");

    private final Map<SubjectId, Standing> all;
    private final Map<SubjectId, String> inspectors;
    private final String me;
    private final Map<Filter, Integer> counts = new EnumMap<>(Filter.class);

    private Standings(Map<SubjectId, Standing> all, Map<SubjectId, String> inspectors, String me) {
        this.all = all;
        this.inspectors = inspectors;
        this.me = me;
        all.forEach((subject, standing) -> count(subject, standing, 1));
    }

    /// Takes `read` over; on any thread.
    ///
    /// @param inspectors who inspects what; subjects of nobody are absent
    /// @param me who sits at the desk
    static Standings of(Map<SubjectId, Standing> read, Map<SubjectId, String> inspectors, String me) {
        return new Standings(new HashMap<>(read), Map.copyOf(inspectors), me);
    }

    /// The same subjects, shared out otherwise.
    Standings assigned(Map<SubjectId, String> now, String whoIsHere) {
        return new Standings(all, Map.copyOf(now), whoIsHere);
    }

    Map<SubjectId, String> inspectors() {
        return inspectors;
    }

    /// Who inspects `subject`; empty text for nobody.
    String inspector(SubjectId subject) {
        return inspectors.getOrDefault(subject, "");
    }

    Standing get(SubjectId subject) {
        return Optional.ofNullable(all.get(subject)).orElse(Standing.UNKNOWN);
    }

    void put(SubjectId subject, Standing now) {
        Optional.ofNullable(all.put(subject, now)).ifPresent(before -> count(subject, before, -1));
        count(subject, now, 1);
    }

    boolean isTaken(Filter by, SubjectId subject) {
        return by.takes(get(subject), inspector(subject), me);
    }

    private void count(SubjectId subject, Standing standing, int by) {
        var inspector = inspector(subject);
        for (var filter : FILTERS) {
            if (filter.takes(standing, inspector, me)) {
                counts.merge(filter, by, Integer::sum);
            }
        }
    }

    int count(Filter which) {
        return counts.getOrDefault(which, 0);
    }
}
