package tongbao.workbench.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tongbao.domain.catalogue.Composite;
import tongbao.domain.register.SubjectId;
import tongbao.domain.statistics.CompositeScore;
import tongbao.domain.statistics.CompositeScore.TrackScore;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.Placed;
import tongbao.domain.statistics.Standing;
import tongbao.workbench.statistics.Figure.Tone;
import tongbao.workbench.statistics.Sheet.Head;
import tongbao.workbench.statistics.Sheet.Line;

/// 综合得分 of the units by what the round recorded of its items and weights, the highest first; a unit that has none
/// yet stands behind. A weight that is the same for everybody stands in the head, others beside the score.
final class CompositeSheet {
    /// Where the weights of a unit's level leave an item out.
    private static final String LEFT_OUT = "／";

    private final Source source;
    private final List<CompositeScore> scores;
    private final List<String> items;
    private final Map<String, Placed> places = new HashMap<>();
    private final Optional<Composite> composite;

    CompositeSheet(Source source) {
        this.source = source;
        var reading = source.reading();
        composite = reading.notes().composite();
        items = composite.map(Composite::trackNames).orElse(List.of());
        scores = CompositeScore.of(reading.notes(), reading.catalogues(), source.all());
        Placed.of(scores).forEach(placed -> places.put(placed.unit().unit(), placed));
    }

    Sheet sheet() {
        return new Sheet(
                source.text("title.composites"),
                source.text("counted.composites", scores.size(), places.size()),
                heads(),
                scores.stream().map(this::line).toList(),
                source.text("note.composites"),
                Optional.empty());
    }

    private List<Head> heads() {
        var heads = new ArrayList<>(List.of(
                new Head("rank", source.text("column.rank"), 56, true),
                new Head("label", source.text("column.of-unit"), 280, false),
                new Head("level", source.text("column.level"), 72, false)));
        for (var at = 0; at < items.size(); at++) {
            var name = items.get(at);
            var weight = composite
                    .flatMap(of -> of.weightOf(name))
                    .map(of -> " " + of.toPercent())
                    .orElse("");
            heads.add(new Head("item-" + at, name + weight, 120, true));
        }
        heads.add(new Head("composite", source.text("column.composite"), 96, true));
        return heads;
    }

    private Line line(CompositeScore unit) {
        Predicate<Outcome> own =
                outcome -> outcome.drawn() && outcome.subject().unit().host().equals(unit.unit());
        var placed = Optional.ofNullable(places.get(unit.unit()));
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of(
                placed.map(Placed::rank).map(rank -> Integer.toString(rank)).orElse(Figure.DASH),
                () -> placed.map(at -> source.how(new Standing.Place(at, places.size())))
                        .orElseGet(() -> source.how(new Standing.Weighted(unit))),
                own));
        figures.add(Figure.word(unit.unit().isBlank() ? source.text("unit.none") : unit.unit(), own));
        figures.add(Figure.muted(source.words().name(unit.level()), own));
        items.forEach(item -> figures.add(unit.track(item)
                .map(this::score)
                .orElseGet(() -> Figure.of(LEFT_OUT, () -> source.text("how.left-out", item), Figure::nobody)
                        .in(Tone.SUBTLE))));
        figures.add(Figure.of(
                        unit.score().map(source.words()::number).orElse(Figure.DASH),
                        () -> source.how(new Standing.Weighted(unit)),
                        own)
                .in(Tone.STRONG));
        return new Line(false, figures);
    }

    private Figure score(TrackScore track) {
        var from = new HashSet<SubjectId>();
        track.parts().forEach(part -> from.add(part.subject().id()));
        var shared = composite.flatMap(of -> of.weightOf(track.track().name())).isPresent();
        var weight = shared ? "" : " × " + track.track().weight().toPercent();
        return Figure.of(
                track.score()
                        .map(score -> source.words().number(score) + weight)
                        .orElse(Figure.DASH),
                () -> source.how(new Standing.OnTrack(track)),
                outcome -> from.contains(outcome.subject().id()));
    }
}
