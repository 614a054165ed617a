package tongbao.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import tongbao.document.statistics.DerivationJson;
import tongbao.domain.statistics.CompositeScore;
import tongbao.domain.statistics.CompositeScore.TrackScore;
import tongbao.domain.statistics.Placed;
import tongbao.domain.statistics.Standing;
import tongbao.intake.catalogue.CompositeFile;
import tongbao.store.reading.RoundReading;

/// Composite scores by unit, the highest first, each with the arithmetic behind it.
final class CompositeListing {
    private static final String DASH = "—";

    private CompositeListing() {}

    /// By the weights that the round recorded.
    static Listing of(RoundReading reading, Terminal terminal) {
        return of(CompositeScore.of(reading.notes(), reading.catalogues(), reading.outcomes()), terminal);
    }

    /// By the weights of a file, whatever the round recorded.
    static Listing of(RoundReading reading, CompositeFile file, Terminal terminal) {
        return of(
                CompositeScore.of(file.composite(), reading.catalogues(), reading.outcomes(), file.entered()),
                terminal);
    }

    private static Listing of(List<CompositeScore> scores, Terminal terminal) {
        var ranks = new HashMap<String, String>();
        Placed.of(scores).forEach(placed -> ranks.put(placed.unit().unit(), Integer.toString(placed.rank())));
        return new Listing(
                List.of("rank", "unit", "level", "score", "because"),
                List.of(
                        terminal.text("stats.rank"),
                        terminal.text("stats.unit"),
                        terminal.text("stats.level"),
                        terminal.text("stats.composite-score"),
                        terminal.text("verdicts.because")),
                scores.stream()
                        .map(score -> row(ranks.getOrDefault(score.unit(), DASH), score, terminal))
                        .toList(),
                scores.stream().map(score -> derivation(score, terminal)).toList());
    }

    private static List<String> row(String rank, CompositeScore score, Terminal terminal) {
        return List.of(
                rank,
                score.unit(),
                terminal.words().name(score.level()),
                score.score().map(Object::toString).orElse(DASH),
                score.tracks().stream().map(CompositeListing::term).collect(Collectors.joining(" ＋ ")));
    }

    /// `网站 96 × 3/10`
    private static String term(TrackScore track) {
        return track.track().name() + " " + track.score().map(Object::toString).orElse(DASH) + " × "
                + track.track().weight();
    }

    private static ObjectNode derivation(CompositeScore score, Terminal terminal) {
        var object = JsonNodeFactory.instance.objectNode();
        object.putObject("derivation")
                .set("score", DerivationJson.of(terminal.language()).object(new Standing.Weighted(score)));
        return object;
    }
}
