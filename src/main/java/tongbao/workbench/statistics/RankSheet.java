package tongbao.workbench.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.Ranked;
import tongbao.domain.statistics.Standing;
import tongbao.domain.verdict.Verdict;
import tongbao.workbench.statistics.Figure.Tone;
import tongbao.workbench.statistics.Sheet.Head;
import tongbao.workbench.statistics.Sheet.Line;

/// 排名 by points; equal points share a rank.
record RankSheet(Source source, Choice choice) {
    Sheet sheet() {
        var ranked = source.catalogue(choice.kind())
                .map(catalogue -> Ranked.of(catalogue.procedure(), source.outcomes(choice)))
                .orElse(List.of());
        return new Sheet(
                source.text("title.ranks", source.words().name(choice.kind())),
                source.text("counted.bands", ranked.size()),
                List.of(
                        new Head("rank", source.text("column.rank"), 56, true),
                        new Head("label", source.text("column.name"), 240, false),
                        new Head("region", source.text("column.region"), 120, false),
                        new Head("unit", source.text("column.unit"), 220, false),
                        new Head("verdict", source.text("column.verdict"), 80, false),
                        new Head("points", source.text("column.points"), 90, true)),
                ranked.stream().map(each -> line(each, ranked.size())).toList(),
                source.text("note.ranks"),
                Optional.empty());
    }

    private Line line(Ranked ranked, int of) {
        var subject = ranked.outcome().subject();
        Predicate<Outcome> behind = outcome -> outcome.subject().id().equals(subject.id());
        return new Line(
                false,
                List.of(
                        Figure.of(
                                Integer.toString(ranked.rank()),
                                () -> source.how(new Standing.Rank(ranked, of)),
                                behind),
                        Figure.word(subject.name(), behind),
                        Figure.muted(source.region(subject.region()), behind),
                        Figure.muted(subject.unit().host(), behind),
                        Figure.muted(source.words().name(ranked.outcome().verdict()), behind)
                                .in(ranked.outcome().verdict() instanceof Verdict.Failed ? Tone.DANGER : Tone.MUTED),
                        Figure.of(
                                        source.words().number(ranked.points()),
                                        () -> source.text(
                                                "how.points", ranked.points().toString(), source.why(ranked.outcome())),
                                        behind)
                                .in(Tone.STRONG)));
    }
}
