package tongbao.domain.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;

/// 分层抽样, reproducible: the same subjects, strata, quota and seed give the same sample, on every machine and in every
/// release, in whatever order the subjects come. Whoever doubts a draw can compute every lot again.
public final class Draw {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Draw() {}

    /// Whoever must be in counts towards the quota of the stratum; who is not enrolled is passed over.
    ///
    /// @param enrolled the subjects of one kind that take part in the round
    /// @param must who is in whatever is drawn, such as those that failed last time
    public static Protocol of(
            Collection<? extends Subject> enrolled,
            Regions regions,
            List<Criterion> by,
            Quota quota,
            Set<SubjectId> must,
            long seed) {
        var strata = new LinkedHashMap<List<String>, List<SubjectId>>();
        enrolled.stream()
                .sorted(Comparator.comparing(Subject::id))
                .forEach(subject -> strata.computeIfAbsent(
                                by.stream()
                                        .map(criterion -> criterion.of(subject, regions))
                                        .toList(),
                                _ -> new ArrayList<>())
                        .add(subject.id()));
        return new Protocol(
                by,
                quota,
                seed,
                strata.entrySet().stream()
                        .map(stratum -> stratum(stratum.getKey(), stratum.getValue(), quota, must, seed))
                        .toList());
    }

    private static Stratum stratum(
            List<String> values, List<SubjectId> members, Quota quota, Set<SubjectId> must, long seed) {
        var wanted = quota.of(members.size());
        var in = members.stream().filter(must::contains).toList();
        var lots = members.stream()
                .filter(member -> !must.contains(member))
                .sorted(byLot(seed))
                .limit(Math.max(0, wanted - in.size()))
                .toList();
        return new Stratum(values, members.size(), wanted, in, lots);
    }

    private static Comparator<SubjectId> byLot(long seed) {
        Comparator<SubjectId> lots = (a, b) -> Long.compareUnsigned(lot(seed, a), lot(seed, b));
        return lots.thenComparing(Comparator.naturalOrder());
    }

    /// The lot of one subject, a number without sign; the lowest lots of a stratum are drawn. FNV-1a (64 bit) over
    /// the characters of the id, mixed with the seed by the finalizer of SplitMix64; never changed, or past draws
    /// could not be repeated.
    public static long lot(long seed, SubjectId subject) {
        var hash = FNV_OFFSET;
        var id = subject.value();
        for (var at = 0; at < id.length(); at++) {
            hash = (hash ^ id.charAt(at)) * FNV_PRIME;
        }
        var mixed = hash + seed * 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
