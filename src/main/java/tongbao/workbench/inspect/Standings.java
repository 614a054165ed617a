package tongbao.workbench.inspect;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.inspect.WorklistViewModel.Filter;

/// How far every subject of a round is, and how many each filter takes: counted once and kept as subjects move on, so
/// that a tick among 100,000 costs no more than among ten.
final class Standings {
    private final Map<SubjectId, Standing> all;
    private final Map<Filter, Integer> counts = new EnumMap<>(Filter.class);

    private Standings(Map<SubjectId, Standing> all) {
        this.all = all;
    }

    /// Takes `read` over; on any thread.
    static Standings of(Map<SubjectId, Standing> read) {
        var standings = new Standings(new HashMap<>(read));
        standings.all.values().forEach(standing -> standings.count(standing, 1));
        return standings;
    }

    Standing get(SubjectId subject) {
        return Optional.ofNullable(all.get(subject)).orElse(Standing.UNKNOWN);
    }

    void put(SubjectId subject, Standing now) {
        Optional.ofNullable(all.put(subject, now)).ifPresent(before -> count(before, -1));
        count(now, 1);
    }

    private void count(Standing standing, int by) {
        for (var filter : Filter.values()) {
            if (filter.takes(standing)) {
                counts.merge(filter, by, Integer::sum);
            }
        }
    }

    int count(Filter which) {
        return counts.getOrDefault(which, 0);
    }
}
