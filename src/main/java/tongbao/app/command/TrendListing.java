package tongbao.app.command;

import java.util.List;
import java.util.Optional;
import tongbao.domain.bulletin.Office;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.PastTotal;
import tongbao.domain.statistics.Tally;
import tongbao.domain.statistics.Trend;
import tongbao.store.PastRounds;
import tongbao.store.RoundReading;

/// The whole area through the periods: imported totals, the store's own rounds, and the round at hand.
final class TrendListing {
    private static final List<String> KEYS = List.of("period", "registered", "inspected", "failed", "rate", "change");

    private TrendListing() {}

    static Listing of(RoundReading reading, PastRounds past, SubjectKind kind, Terminal terminal) {
        var rounding = reading.office().map(Office::rounding).orElse(Rounding.OFFICIAL);
        var tally = reading.outcomes().stream()
                .filter(outcome -> outcome.subject().kind() == kind)
                .map(Tally::of)
                .reduce(Tally.NONE, Tally::plus);
        var now = new PastTotal(
                reading.round().period(),
                kind,
                Optional.empty(),
                tally.registered(),
                tally.inspected(),
                tally.failed());
        return new Listing(
                KEYS,
                KEYS.stream().map(key -> terminal.text("stats." + key)).toList(),
                Trend.of(past.totals(), now, rounding).points().stream()
                        .map(point -> row(point, rounding))
                        .toList());
    }

    private static List<String> row(Trend.Point point, Rounding rounding) {
        var total = point.total();
        return List.of(
                total.period().text(),
                Integer.toString(total.registered()),
                Integer.toString(total.inspected()),
                Integer.toString(total.failed()),
                total.passRate().percent(rounding).map(rate -> rate + "%").orElse("—"),
                point.change().map(RateListing::signed).orElse("—"));
    }
}
