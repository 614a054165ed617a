package tongbao.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import tongbao.document.statistics.DerivationJson;
import tongbao.domain.statistics.CompositeScore;
import tongbao.domain.statistics.CompositeScore.TrackScore;
import tongbao.domain.statistics.Standing;
import tongbao.intake.catalogue.CompositeFile;
import tongbao.store.reading.RoundReading;

/// Composite scores by unit, the highest first, each with the arithmetic behind it.
final class CompositeListing {
    private static final String DASH = "—";

    private CompositeListing() {}

    static Listing of(RoundReading reading, CompositeFile file, Terminal terminal) {
        var scores = CompositeScore.of(file.composite(), reading.catalogues(), reading.outcomes(), file.entered());
        return new Listing(
                List.of("unit", "level", "score", "because"),
                List.of(
                        terminal.text("stats.unit"),
                        terminal.text("stats.level"),
                        terminal.text("stats.composite-score"),
                        terminal.text("verdicts.because")),
                scores.stream().map(score -> row(score, terminal)).toList(),
                scores.stream().map(score -> derivation(score, terminal)).toList());
    }

    private static List<String> row(CompositeScore score, Terminal terminal) {
        return List.of(
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
