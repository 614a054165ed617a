package tongbao.domain.words.derivation;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Band;
import tongbao.domain.number.Fraction;
import tongbao.domain.round.Period;
import tongbao.domain.statistics.CompositeScore;
import tongbao.domain.statistics.CompositeScore.TrackScore;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Standing;
import tongbao.domain.words.Sentences;
import tongbao.domain.words.Words;

/// Where a subject or unit stands, as one line.
final class StandingWords {
    private static final String DASH = "—";

    private final Sentences sentences;
    private final Words words;
    private final DerivationWords derivations;

    StandingWords(Sentences sentences, Words words, DerivationWords derivations) {
        this.sentences = sentences;
        this.words = words;
        this.derivations = derivations;
    }

    String sentence(Standing standing) {
        return switch (standing) {
            case Standing.Rank(var ranked, var of) -> of("rank", ranked.rank(), of, ranked.points());
            case Standing.Scored(var kind, var number) -> of("scored", words.name(kind), number);
            case Standing.InBand(var kind, var band, var number) -> of("band", range(band), words.name(kind), number);
            case Standing.BandShare share -> derivations.sentence(share);
            case Standing.Rolled(var method, var rolled) ->
                rolled.score()
                        .map(score -> of(
                                "rolled",
                                sentences.word("standing.roll-up." + method),
                                rolled.parts().size(),
                                score))
                        .orElseGet(() -> sentences.word("standing.rolled.open"));
            case Standing.Weighted(var composite) -> weighted(composite);
            case Standing.OnTrack(var track) -> onTrack(track);
            case Standing.Place(var placed, var of) -> of("place", placed.rank(), of, placed.score());
            case Standing.FailedInARow(var repeated) ->
                of(
                        "repeated",
                        repeated.periods().stream()
                                .map(Period::text)
                                .collect(Collectors.joining(sentences.word("and"))));
            case Standing.Earlier(var total, var which, var number) ->
                of("earlier", derivations.subjects(Selection.of(total.kind(), which)), number);
        };
    }

    private String onTrack(TrackScore track) {
        var name = track.track().name();
        var by = track.track().catalogue();
        if (by.isEmpty()) {
            return track.score().map(score -> of("entered", name, score)).orElseGet(() -> of("entered.open", name));
        }
        var parts = track.parts();
        if (parts.isEmpty()) {
            return of("item.none", name, by.get());
        }
        if (parts.stream().anyMatch(part -> part.points().isEmpty())) {
            return of("item.open", name, parts.size());
        }
        if (parts.size() == 1) {
            return of(
                    "item.one",
                    name,
                    parts.getFirst().subject().name(),
                    by.get(),
                    parts.getFirst().points().orElseThrow());
        }
        var terms = parts.stream()
                .map(part -> part.points().orElseThrow().toString())
                .collect(Collectors.joining(sentences.word("standing.comma")));
        return track.method()
                .flatMap(method -> track.score()
                        .map(score -> of(
                                "item.rolled",
                                name,
                                parts.size(),
                                terms,
                                sentences.word("standing.roll-up." + method),
                                score)))
                .orElseGet(() -> of("item.unruled", name, parts.size(), by.get()));
    }

    /// `网站 96 × 3/10 ＋ 新媒体 80 × 7/10`
    private String weighted(CompositeScore composite) {
        var terms = composite.tracks().stream()
                .map(track -> of(
                        "track",
                        track.track().name(),
                        track.score().map(Fraction::toString).orElse(DASH),
                        track.track().weight()))
                .collect(Collectors.joining(sentences.word("plus")));
        return composite.score().map(score -> of("weighted", terms, score)).orElseGet(() -> of("weighted.open", terms));
    }

    /// `总分≥90，<100`
    private String range(Band band) {
        var limits = Stream.of(
                        band.atLeast().map(limit -> "≥" + words.number(limit)),
                        band.above().map(limit -> ">" + words.number(limit)),
                        band.atMost().map(limit -> "≤" + words.number(limit)),
                        band.below().map(limit -> "<" + words.number(limit)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(sentences.word("standing.comma")));
        return switch (band.basis()) {
            case TOTAL -> of("total", limits);
            case RISE -> of("rise", limits);
        };
    }

    private String of(String key, Object... arguments) {
        return sentences.text("standing." + key, arguments);
    }
}
