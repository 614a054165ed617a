package tongbao.domain.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;

/// 连续两个季度: rounds without a gap, back from the one at hand, in which everything that was inspected passed.
///
/// @param periods the latest first
public record Streak(List<Period> periods) {
    public Streak {
        periods = List.copyOf(periods);
    }

    public int length() {
        return periods.size();
    }

    /// The streak of `region` (empty: the whole area), this round with `now` included. A period nothing is known of, or
    /// in which nothing was inspected, ends it.
    public static Streak of(History history, Period period, SubjectKind kind, Optional<RegionCode> region, Share now) {
        var periods = new ArrayList<Period>();
        var share = Optional.of(now);
        var at = period;
        while (share.filter(Share::isWhole).isPresent()) {
            periods.add(at);
            var before = history.find(at, History.Reference.PREVIOUS, kind, region);
            share = before.map(PastTotal::passRate);
            at = before.map(PastTotal::period).orElse(at);
        }
        return new Streak(periods);
    }
}
