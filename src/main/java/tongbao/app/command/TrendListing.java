package tongbao.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import tongbao.document.statistics.DerivationJson;
import tongbao.domain.bulletin.Office;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.History.Reference;
import tongbao.domain.statistics.PastTotal;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Selection.Which;
import tongbao.domain.statistics.Standing;
import tongbao.domain.statistics.Tally;
import tongbao.domain.statistics.Trend;
import tongbao.store.reading.PastRounds;
import tongbao.store.reading.RoundReading;

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
        var points = Trend.of(past.totals(), now, rounding).points();
        return new Listing(
                KEYS,
                KEYS.stream().map(key -> terminal.text("stats." + key)).toList(),
                points.stream().map(point -> row(point, rounding)).toList(),
                points.stream()
                        .map(point -> derivation(point, now, rounding, DerivationJson.of(terminal.language())))
                        .toList());
    }

    private static ObjectNode derivation(Trend.Point point, PastTotal now, Rounding rounding, DerivationJson json) {
        var total = point.total();
        var all = Selection.of(total.kind(), Which.REGISTERED);
        var object = JsonNodeFactory.instance.objectNode();
        var derivation = object.putObject("derivation");
        if (!total.equals(now)) {
            derivation.set(
                    "registered", json.object(new Standing.Earlier(total, Which.REGISTERED, total.registered())));
            derivation.set("inspected", json.object(new Standing.Earlier(total, Which.INSPECTED, total.inspected())));
            derivation.set("failed", json.object(new Standing.Earlier(total, Which.FAILED, total.failed())));
        } else {
            derivation.set("registered", json.object(new Derivation.Count(all, total.registered())));
            derivation.set(
                    "inspected", json.object(new Derivation.Count(all.with(Which.INSPECTED), total.inspected())));
            derivation.set("failed", json.object(new Derivation.Count(all.with(Which.FAILED), total.failed())));
        }
        if (total.inspected() > 0) {
            derivation.set(
                    "rate",
                    json.object(new Derivation.Rate(
                            all.with(Which.PASSED), all.with(Which.INSPECTED), total.passRate(), rounding)));
        }
        point.change()
                .ifPresent(change -> derivation.set(
                        "change", json.object(new Derivation.Points(total.kind(), change, Reference.PREVIOUS))));
        return object;
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
