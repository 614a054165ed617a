package tongbao.domain.round;

import java.util.List;
import java.util.stream.Stream;
import tongbao.domain.register.SubjectId;

/// 抽样记录: everything that is needed to draw the same sample again, and what was drawn.
///
/// @param by in the order in which strata are divided; empty for one stratum of all
/// @param seed what the lots are computed from: see [Draw#lot]
/// @param strata in the order of the ids of their first subjects
public record Protocol(List<Criterion> by, Quota quota, long seed, List<Stratum> strata) {
    public Protocol {
        by = List.copyOf(by);
        strata = List.copyOf(strata);
    }

    /// Everybody in the sample, in order of their ids.
    public List<SubjectId> drawn() {
        return strata.stream()
                .flatMap(stratum -> Stream.concat(stratum.must().stream(), stratum.lots().stream()))
                .sorted()
                .toList();
    }

    public int size() {
        return strata.stream().mapToInt(Stratum::size).sum();
    }
}
