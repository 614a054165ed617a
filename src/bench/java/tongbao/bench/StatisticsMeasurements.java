package tongbao.bench;

import java.util.ArrayList;
import java.util.List;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.Made;
import tongbao.domain.statistics.Outcome;

/// Counting a province's round once its verdicts are known.
final class StatisticsMeasurements {
    private StatisticsMeasurements() {}

    static List<Measurement> all() {
        var regions = Province.regions();
        var outcomes = outcomes();
        return List.of(Measurement.ofMillis(
                "count-every-breakdown", 50, 20, 200, watch -> watch.time(() -> breakdowns(outcomes, regions))));
    }

    private static List<Breakdown> breakdowns(List<Outcome> outcomes, Regions regions) {
        var breakdowns = new ArrayList<Breakdown>();
        for (var kind : SubjectKind.values()) {
            for (var dimension : Dimension.values()) {
                if (kind == SubjectKind.ACCOUNT || dimension != Dimension.PLATFORM) {
                    breakdowns.add(Breakdown.of(outcomes, kind, dimension, regions, true));
                }
            }
        }
        return breakdowns;
    }

    private static List<Outcome> outcomes() {
        return Province.subjects().stream()
                .map(subject -> subject.code().endsWith("99") ? Made.failed(subject) : Made.passed(subject))
                .toList();
    }
}
