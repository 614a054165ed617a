package tongbao.workbench.inspect;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.register.SubjectId;

/// How far every subject of a round is and whose it is, and how many of those of one inspector each filter takes:
/// counted once and kept as subjects move on, so that a tick among 100,000 costs no more than among ten.
final class Standings {
    private static final List<WorkFilter> FILTERS = List.of(WorkFilter.values());
    static final Standings NONE = of(Map.of(), Map.of(), Optional.empty());

    private final Map<SubjectId, Standing> all;
    private final Map<SubjectId, String> inspectors;
    private final Optional<String> whose;
    private final Map<WorkFilter, Integer> counts = new EnumMap<>(WorkFilter.class);

    private Standings(Map<SubjectId, Standing> all, Map<SubjectId, String> inspectors, Optional<String> whose) {
        this.all = all;
        this.inspectors = inspectors;
        this.whose = whose;
        all.forEach((subject, standing) -> count(subject, standing, 1));
    }

    /// Takes `read` over; on any thread.
    ///
    /// @param inspectors who inspects what; subjects of nobody are absent
    /// @param whose subjects are counted; empty for everybody's
    static Standings of(Map<SubjectId, Standing> read, Map<SubjectId, String> inspectors, Optional<String> whose) {
        return new Standings(new HashMap<>(read), Map.copyOf(inspectors), whose);
    }

    /// The same subjects, shared out otherwise.
    Standings assigned(Map<SubjectId, String> now) {
        return new Standings(all, Map.copyOf(now), whose);
    }

    /// The same subjects, those of another inspector counted.
    Standings of(Optional<String> now) {
        return now.equals(whose) ? this : new Standings(all, inspectors, now);
    }

    Map<SubjectId, String> inspectors() {
        return inspectors;
    }

    /// How many subjects each inspector has, and nobody.
    Map<String, Integer> shares() {
        var shares = new HashMap<String, Integer>();
        if (inspectors.isEmpty()) {
            shares.put(Whose.NOBODY, all.size());
            return shares;
        }
        all.keySet().forEach(subject -> shares.merge(inspector(subject), 1, Integer::sum));
        return shares;
    }

    /// Who inspects `subject`; empty text for nobody.
    String inspector(SubjectId subject) {
        return inspectors.getOrDefault(subject, Whose.NOBODY);
    }

    Standing get(SubjectId subject) {
        return Optional.ofNullable(all.get(subject)).orElse(Standing.UNKNOWN);
    }

    void put(SubjectId subject, Standing now) {
        Optional.ofNullable(all.put(subject, now)).ifPresent(before -> count(subject, before, -1));
        count(subject, now, 1);
    }

    private void count(SubjectId subject, Standing standing, int by) {
        if (whose.isPresent() && !whose.get().equals(inspector(subject))) {
            return;
        }
        for (var filter : FILTERS) {
            if (filter.takes(standing)) {
                counts.merge(filter, by, Integer::sum);
            }
        }
    }

    int count(WorkFilter which) {
        return counts.getOrDefault(which, 0);
    }
}
