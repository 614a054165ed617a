package tongbao.document.statistics;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import tongbao.document.JsonName;
import tongbao.domain.number.Rounding;
import tongbao.domain.statistics.Change;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Slice;
import tongbao.domain.statistics.Standing;
import tongbao.domain.words.Words;
import tongbao.domain.words.derivation.DerivationWords;

/// A derivation as an object: `rule`, the counts with the subjects they count, the exact value, the rounding, and the
/// `sentence` a person reads.
public final class DerivationJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Words words;
    private final DerivationWords sentences;

    private DerivationJson(Locale language) {
        words = Words.of(language);
        sentences = DerivationWords.of(language);
    }

    public static DerivationJson of(Locale language) {
        return new DerivationJson(language);
    }

    /// Exact numbers are texts: `98.8349…` has no end, `10180/103` does.
    public ObjectNode object(Derivation derivation) {
        var object = JSON.createObjectNode();
        switch (derivation) {
            case Derivation.Count(var of, var number) -> count(object.put("rule", "count"), of, number);
            case Derivation.Registered(var of, var snapshot, var number) ->
                count(object.put("rule", "registered").put("snapshot", snapshot.toString()), of, number);
            case Derivation.Sum(var of, var parts) -> {
                object.put("rule", "sum");
                var list = object.putArray("parts");
                parts.forEach(part -> count(list.addObject(), part.of(), part.number()));
                count(
                        object,
                        of,
                        parts.stream().mapToInt(Derivation.Count::number).sum());
            }
            case Derivation.Rate rate -> rate(object.put("rule", "rate"), rate);
            case Derivation.Rechecked(var of, var passing, var number) ->
                count(object.put("rule", passing ? "rectified" : "rechecked"), of, number);
            case Derivation.RectifiedRate rate -> {
                object.put("rule", "rate-after-rectification");
                object.putObject("part")
                        .put("passedAtFirst", rate.first().part())
                        .put("rectified", rate.rectified())
                        .put("number", rate.share().part());
                count(object.putObject("whole"), rate.whole(), rate.share().whole());
                quotient(object, rate);
            }
            case Derivation.NotedRate rate -> {
                object.put("rule", "rate");
                object.putObject("part")
                        .put("noted", JsonName.of(rate.part()))
                        .put("number", rate.share().part());
                object.putObject("whole")
                        .put("noted", JsonName.of(rate.whole()))
                        .put("number", rate.share().whole());
                quotient(object, rate);
            }
            case Derivation.Noted(var note, var name, var rows) ->
                object.put("rule", "noted")
                        .put("noted", JsonName.of(note))
                        .put("name", name)
                        .put("rows", rows);
            case Derivation.Together(var of, var number) -> {
                object.put("rule", "together").put("number", number);
                var list = object.putArray("of");
                of.forEach(each -> {
                    var entry = list.addObject()
                            .put("kind", JsonName.of(each.kind()))
                            .put("which", JsonName.of(each.which()));
                    names(entry.putArray("within"), each.within());
                });
            }
            case Derivation.TogetherRate rate -> {
                object.put("rule", "rate");
                object.putObject("part").put("number", rate.share().part());
                var whole = object.putObject("whole").put("number", rate.share().whole());
                var kinds = whole.putArray("kinds");
                rate.whole().of().forEach(each -> kinds.add(JsonName.of(each.kind())));
                quotient(object, rate);
            }
            case Derivation.Points points -> points(object.put("rule", "percentage-points"), points);
            case Derivation.Places(var kind, var whole) ->
                object.put("rule", whole ? "places-at-100" : "places").put("kind", JsonName.of(kind));
            case Derivation.InARow(var kind, var place, var streak) -> {
                object.put("rule", "in-a-row").put("kind", JsonName.of(kind));
                place.ifPresent(slice -> object.put("within", words.name(slice)));
                var periods = object.putArray("periods");
                streak.periods().forEach(period -> periods.add(period.text()));
            }
            case Derivation.Problem(var kind, var indicator, var failed) ->
                object.put("rule", failed ? "failed-by-problem" : "problem")
                        .put("kind", JsonName.of(kind))
                        .put("indicator", indicator);
            case Derivation.Merged(var findings, var number) ->
                object.put("rule", "merged").put("findings", findings).put("number", number);
            case Derivation.Example(var code) -> object.put("rule", "example").put("subject", code);
            case Standing.BandShare share -> {
                object.put("rule", "rate");
                object.putObject("part").put("number", share.share().part());
                object.putObject("whole").put("number", share.share().whole());
                quotient(object, share);
            }
            case Standing standing -> StandingJson.write(standing, object);
            case Derivation.Recorded recorded -> object.put("rule", "recorded").put("field", JsonName.of(recorded));
        }
        return object.put("sentence", sentences.sentence(derivation));
    }

    private void rate(ObjectNode object, Derivation.Rate rate) {
        count(object.putObject("part"), rate.part(), rate.share().part());
        count(object.putObject("whole"), rate.whole(), rate.share().whole());
        quotient(object, rate);
    }

    private static void quotient(ObjectNode object, Derivation.Quotient rate) {
        object.put("exact", rate.exact().toString()).put("capped", rate.isCapped());
        rounding(object, rate.rounding());
    }

    private void points(ObjectNode object, Derivation.Points points) {
        Change change = points.change();
        object.put("kind", JsonName.of(points.kind())).put("reference", JsonName.of(points.reference()));
        object.putObject("now")
                .put("part", change.now().part())
                .put("whole", change.now().whole());
        object.putObject("before")
                .put("part", change.before().part())
                .put("whole", change.before().whole());
        object.put("points", change.points().toPlainString());
        change.exactPoints().ifPresent(exact -> object.put("exactPoints", exact));
        rounding(object, change.rounding());
    }

    private void count(ObjectNode object, Selection selection, int number) {
        object.put("kind", JsonName.of(selection.kind())).put("which", JsonName.of(selection.which()));
        names(object.putArray("within"), selection.within());
        object.put("number", number);
    }

    private void names(ArrayNode list, List<Slice> slices) {
        slices.forEach(slice -> list.add(words.name(slice)));
    }

    private static void rounding(ObjectNode object, Rounding rounding) {
        object.putObject("rounding")
                .put("decimals", rounding.decimals())
                .put("mode", JsonName.of(rounding.mode()))
                .put("trailingZeros", rounding.trailingZeros());
    }
}
