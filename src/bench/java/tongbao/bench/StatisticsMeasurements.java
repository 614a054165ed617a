package tongbao.bench;

import java.util.ArrayList;
import java.util.List;
import tongbao.domain.register.Level;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.Made;
import tongbao.domain.statistics.Outcome;

/// Counting a province's round once its verdicts are known.
final class StatisticsMeasurements {
    private static final int SITES = 515;
    private static final int ACCOUNTS = 3_040;
    private static final int CITIES = 21;

    private StatisticsMeasurements() {}

    static List<Measurement> all() {
        var regions = Made.province(cities());
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
        var outcomes = new ArrayList<Outcome>();
        for (var number = 0; number < SITES + ACCOUNTS; number++) {
            var subject = subject(number);
            outcomes.add(number % 500 == 0 ? Made.failed(subject) : Made.passed(subject));
        }
        return outcomes;
    }

    private static Subject subject(int number) {
        var region = Made.city(number % CITIES);
        return number < SITES
                ? Made.site(number, region, Level.CITY, SiteType.PORTAL)
                : Made.account(number, region, Level.CITY, number % 3 == 0 ? "微博" : "微信");
    }

    private static String[] cities() {
        var cities = new String[CITIES];
        for (var city = 0; city < CITIES; city++) {
            cities[city] = "示例" + (city + 1);
        }
        return cities;
    }
}
