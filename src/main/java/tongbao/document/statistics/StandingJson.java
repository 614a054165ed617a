package tongbao.document.statistics;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import tongbao.document.JsonName;
import tongbao.domain.catalogue.Band;
import tongbao.domain.number.Fraction;
import tongbao.domain.statistics.RolledUp;
import tongbao.domain.statistics.Standing;

/// Where a subject or unit stands, as an object. Points are exact, as texts.
final class StandingJson {
    private StandingJson() {}

    static void write(Standing standing, ObjectNode into) {
        switch (standing) {
            case Standing.Rank(var ranked, var of) ->
                into.put("rule", "rank")
                        .put("subject", ranked.outcome().subject().code())
                        .put("points", ranked.points().toString())
                        .put("rank", ranked.rank())
                        .put("of", of);
            case Standing.Scored(var kind, var number) ->
                into.put("rule", "scored").put("kind", JsonName.of(kind)).put("number", number);
            case Standing.InBand(var kind, var band, var number) -> {
                into.put("rule", "band").put("kind", JsonName.of(kind));
                band(band, into);
                into.put("number", number);
            }
            case Standing.BandShare(var share, var _) ->
                into.put("rule", "rate").put("part", share.part()).put("whole", share.whole());
            case Standing.Rolled(var method, var rolled) -> {
                into.put("rule", "roll-up").put("method", JsonName.of(method));
                parts(rolled.parts(), into);
                rolled.score().map(Fraction::toString).ifPresent(score -> into.put("exact", score));
            }
            case Standing.Weighted(var composite) -> {
                into.put("rule", "weighted-sum");
                var terms = into.putArray("terms");
                composite.tracks().forEach(track -> {
                    var entry = terms.addObject()
                            .put("name", track.track().name())
                            .put("weight", track.track().weight().toString());
                    track.track().catalogue().ifPresent(catalogue -> entry.put("catalogue", catalogue));
                    track.score().ifPresent(score -> entry.put("score", score.toString()));
                });
                composite.score().map(Fraction::toString).ifPresent(score -> into.put("exact", score));
            }
            case Standing.OnTrack(var track) -> {
                into.put("rule", track.track().catalogue().isPresent() ? "item" : "entered")
                        .put("name", track.track().name());
                track.track().catalogue().ifPresent(catalogue -> into.put("catalogue", catalogue));
                track.method().ifPresent(method -> into.put("method", JsonName.of(method)));
                parts(track.parts(), into);
                track.score().map(Fraction::toString).ifPresent(score -> into.put("exact", score));
            }
            case Standing.Place(var placed, var of) ->
                into.put("rule", "rank")
                        .put("unit", placed.unit().unit())
                        .put("points", placed.score().toString())
                        .put("rank", placed.rank())
                        .put("of", of);
            case Standing.FailedInARow(var repeated) -> {
                into.put("rule", "failed-in-a-row")
                        .put("subject", repeated.subject().code());
                var periods = into.putArray("periods");
                repeated.periods().forEach(period -> periods.add(period.text()));
            }
            case Standing.Earlier(var total, var which, var number) ->
                into.put("rule", "earlier")
                        .put("kind", JsonName.of(total.kind()))
                        .put("period", total.period().text())
                        .put("which", JsonName.of(which))
                        .put("number", number);
        }
    }

    private static void parts(List<RolledUp.Part> parts, ObjectNode into) {
        var array = into.putArray("parts");
        parts.forEach(part -> {
            var entry = array.addObject().put("subject", part.subject().code());
            part.points().ifPresent(points -> entry.put("points", points.toString()));
        });
    }

    private static void band(Band band, ObjectNode into) {
        into.put("basis", JsonName.of(band.basis()));
        band.atLeast().ifPresent(limit -> into.put("atLeast", limit.toString()));
        band.above().ifPresent(limit -> into.put("above", limit.toString()));
        band.atMost().ifPresent(limit -> into.put("atMost", limit.toString()));
        band.below().ifPresent(limit -> into.put("below", limit.toString()));
    }
}
