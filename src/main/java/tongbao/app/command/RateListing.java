package tongbao.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.document.statistics.DerivationJson;
import tongbao.domain.bulletin.Office;
import tongbao.domain.bulletin.RegionNames;
import tongbao.domain.number.Rounding;
import tongbao.domain.rectification.Rectification;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Change;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.History;
import tongbao.domain.statistics.History.Reference;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.PastTotal;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Selection.Which;
import tongbao.domain.statistics.Slice;
import tongbao.domain.statistics.Streak;
import tongbao.domain.statistics.Tally;
import tongbao.store.reading.RoundReading;

/// Pass rates by one dimension, with changes and streaks where they are asked for.
final class RateListing {
    private static final List<String> KEYS =
            List.of("row", "registered", "inspected", "passed", "failed", "open", "rate");
    private static final List<String> MORE = List.of("change", "changeOfYear", "streak");
    private static final List<String> AFTER = List.of("rechecked", "rectified", "rateAfter");
    private static final String DASH = "—";

    private final RoundReading reading;
    private final SubjectKind kind;
    private final Rounding rounding;
    private final History history;
    private final Rectification rectification;
    private final List<Outcome> outcomes;
    private final List<Line> lines = new ArrayList<>();

    /// @param slice empty for the total
    private record Line(
            Optional<Slice> slice,
            String label,
            Tally tally,
            int rechecked,
            int rectified,
            Optional<Change> change,
            Optional<Change> changeOfYear,
            Optional<Streak> streak) {
        /// Empty where nothing was inspected.
        Optional<Derivation.RectifiedRate> rateAfter(SubjectKind kind, Rounding rounding) {
            var whole = new Selection(kind, Which.INSPECTED, slice.stream().toList());
            return tally.inspected() == 0
                    ? Optional.empty()
                    : Optional.of(new Derivation.RectifiedRate(whole, tally.passRate(), rectified, rounding));
        }
    }

    private RateListing(RoundReading reading, List<PastTotal> past, SubjectKind kind) {
        this.reading = reading;
        outcomes = reading.outcomes();
        rectification = reading.rectification(outcomes);
        this.kind = kind;
        rounding = reading.office().map(Office::rounding).orElse(Rounding.OFFICIAL);
        history = new History(
                Stream.concat(reading.history().stream(), past.stream()).toList());
    }

    /// @param past totals of earlier rounds beyond those the round is compared with
    /// @param changes whether to add the columns of changes and streaks
    /// @param after whether to add the columns of the result after rectification
    static Listing of(
            RoundReading reading,
            List<PastTotal> past,
            SubjectKind kind,
            Dimension dimension,
            Terminal terminal,
            boolean changes,
            boolean after) {
        var listing = new RateListing(reading, past, kind);
        var table = Breakdown.of(
                listing.outcomes,
                kind,
                dimension,
                reading.regions(),
                reading.office().map(Office::departmentsLast).orElse(true),
                reading.classes());
        var words = terminal.words();
        table.rows()
                .forEach(row -> listing.add(
                        Optional.of(row.slice()),
                        RegionNames.find(reading.office(), row.slice()).orElseGet(() -> words.name(row.slice())),
                        row.tally()));
        listing.add(Optional.empty(), terminal.text("stats.total"), table.total());
        return listing.listing(terminal, changes, after);
    }

    private void add(Optional<Slice> slice, String label, Tally tally) {
        var region = slice.flatMap(History::region);
        var known = slice.isEmpty() || region.isPresent();
        var period = reading.round().period();
        var share = tally.passRate();
        var counted = new Selection(kind, Which.FAILED, slice.stream().toList()).of(outcomes, reading.regions());
        lines.add(new Line(
                slice,
                label,
                tally,
                rectification.rechecked(counted),
                rectification.rectified(counted),
                known ? history.change(period, Reference.PREVIOUS, kind, region, share, rounding) : Optional.empty(),
                known ? history.change(period, Reference.LAST_YEAR, kind, region, share, rounding) : Optional.empty(),
                known && share.isWhole()
                        ? Optional.of(Streak.of(history, period, kind, region, share))
                                .filter(streak -> streak.length() > 1)
                        : Optional.empty()));
    }

    private Listing listing(Terminal terminal, boolean changes, boolean after) {
        var keys = Stream.of(KEYS, changes ? MORE : List.<String>of(), after ? AFTER : List.<String>of())
                .flatMap(List::stream)
                .toList();
        var json = DerivationJson.of(terminal.language());
        return new Listing(
                keys,
                keys.stream().map(key -> terminal.text("stats." + key)).toList(),
                lines.stream()
                        .map(line -> keys.stream().map(key -> cell(line, key)).toList())
                        .toList(),
                lines.stream().map(line -> derivations(line, json, after)).toList());
    }

    private String cell(Line line, String key) {
        var tally = line.tally();
        return switch (key) {
            case "row" -> line.label();
            case "registered" -> Integer.toString(tally.registered());
            case "inspected" -> Integer.toString(tally.inspected());
            case "passed" -> Integer.toString(tally.passed());
            case "failed" -> Integer.toString(tally.failed());
            case "open" -> Integer.toString(tally.open());
            case "rate" ->
                tally.passRate().percent(rounding).map(rate -> rate + "%").orElse(DASH);
            case "rechecked" -> Integer.toString(line.rechecked());
            case "rectified" -> Integer.toString(line.rectified());
            case "rateAfter" ->
                line.rateAfter(kind, rounding)
                        .flatMap(rate -> rate.share().percent(rounding))
                        .map(rate -> rate + "%")
                        .orElse(DASH);
            case "change" -> line.change().map(RateListing::signed).orElse(DASH);
            case "changeOfYear" -> line.changeOfYear().map(RateListing::signed).orElse(DASH);
            default ->
                line.streak().map(streak -> Integer.toString(streak.length())).orElse(DASH);
        };
    }

    /// `+0.25`, in percentage points.
    static String signed(Change change) {
        return switch (change.direction()) {
            case UP -> "+" + change.printed();
            case DOWN -> "-" + change.printed();
            case SAME -> change.printed();
        };
    }

    /// How each figure of the line came about, and the codes of the subjects that failed.
    private ObjectNode derivations(Line line, DerivationJson json, boolean after) {
        var place = new Selection(kind, Which.FAILED, line.slice().stream().toList());
        var object = JsonNodeFactory.instance.objectNode();
        var derivation = object.putObject("derivation");
        var registered = new Derivation.Registered(
                place.with(Which.REGISTERED),
                reading.round().dates().snapshot(),
                line.tally().registered());
        derivation.set("registered", json.object(registered));
        Derivation.Rate.passed(place, line.tally(), rounding)
                .ifPresent(rate -> derivation.set("rate", json.object(rate)));
        line.change()
                .ifPresent(change ->
                        derivation.set("change", json.object(new Derivation.Points(kind, change, Reference.PREVIOUS))));
        line.changeOfYear()
                .ifPresent(change -> derivation.set(
                        "changeOfYear", json.object(new Derivation.Points(kind, change, Reference.LAST_YEAR))));
        line.streak()
                .ifPresent(streak ->
                        derivation.set("streak", json.object(new Derivation.InARow(kind, line.slice(), streak))));
        if (after) {
            derivation.set("rechecked", json.object(new Derivation.Rechecked(place, false, line.rechecked())));
            derivation.set("rectified", json.object(new Derivation.Rechecked(place, true, line.rectified())));
            line.rateAfter(kind, rounding).ifPresent(rate -> derivation.set("rateAfter", json.object(rate)));
            var rectified = derivation.putArray("rectifiedSubjects");
            place.of(outcomes, reading.regions()).stream()
                    .map(Outcome::subject)
                    .filter(subject -> rectification.rectified().contains(subject.id()))
                    .forEach(subject -> rectified.add(subject.code()));
        }
        var failed = derivation.putArray("failedSubjects");
        place.of(outcomes, reading.regions())
                .forEach(outcome -> failed.add(outcome.subject().code()));
        return object;
    }
}
