package tongbao.workbench.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tongbao.domain.bulletin.Block;
import tongbao.domain.catalogue.Band;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.SubjectId;
import tongbao.domain.statistics.Banded;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.Standing;
import tongbao.domain.verdict.Banding;
import tongbao.store.reading.PastRounds;
import tongbao.workbench.statistics.Figure.Tone;
import tongbao.workbench.statistics.Sheet.Head;
import tongbao.workbench.statistics.Sheet.Line;

/// 分档: how many scored subjects lie in each band of the catalogue, or where it names none, in bands of ten points.
record BandSheet(Source source, Choice choice) {
    Sheet sheet() {
        var outcomes = source.outcomes(choice);
        var tens = procedure().map(Procedure::bands).orElse(List.of()).isEmpty();
        var before = source.past().map(PastRounds::scores).orElse(Map.<SubjectId, Fraction>of());
        var banded = procedure().stream()
                .flatMap(procedure -> Banded.of(procedure, Banded.usual(procedure), outcomes, before).stream())
                .filter(each -> each.of() > 0)
                .toList();
        var title = source.text("title.bands", source.words().name(choice.kind()));
        return new Sheet(
                title,
                source.text(
                        "counted.bands",
                        banded.stream().mapToInt(Banded::of).findFirst().orElse(0)),
                List.of(
                        new Head("label", source.text("column.band"), 180, false),
                        new Head("number", source.text("column.in-band"), 84, true),
                        new Head("scored", source.text("column.scored"), 84, true),
                        new Head("share", source.text("column.share"), 84, true)),
                banded.stream().map(this::line).toList(),
                source.text(tens ? "note.bands.tens" : "note.bands", source.rule()),
                banded.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Sheet.Drawing(
                                new Block.Chart(
                                        "bands",
                                        title,
                                        banded.stream()
                                                .map(each -> new Block.Chart.Bar(
                                                        each.band().name(),
                                                        each.subjects().size(),
                                                        each.of(),
                                                        source.bare(each.share())))
                                                .toList()),
                                ChartNames.shares(source, "bands"))));
    }

    private Line line(Banded banded) {
        var members = new HashSet<SubjectId>();
        banded.subjects().forEach(outcome -> members.add(outcome.subject().id()));
        Predicate<Outcome> behind =
                outcome -> members.contains(outcome.subject().id());
        var number = banded.subjects().size();
        if (banded.band().basis() == Band.Basis.RISE && source.past().isEmpty()) {
            var unknown = Figure.of("…", () -> source.text("note.past-reading"), behind);
            return new Line(false, List.of(Figure.word(banded.band().name(), behind), unknown, unknown, unknown));
        }
        return new Line(
                false,
                List.of(
                        Figure.word(banded.band().name(), behind),
                        Figure.of(
                                        Integer.toString(number),
                                        () -> source.how(new Standing.InBand(choice.kind(), banded.band(), number)),
                                        behind)
                                .in(Tone.STRONG),
                        Figure.of(
                                Integer.toString(banded.of()),
                                () -> source.how(new Standing.Scored(choice.kind(), banded.of())),
                                Source.chosen(choice).and(this::isScored)),
                        Figure.of(
                                source.percent(banded.share()),
                                () -> source.how(new Standing.BandShare(banded.share(), source.rounding())),
                                behind)));
    }

    private Optional<Procedure> procedure() {
        return source.catalogue(choice.kind()).map(Catalogue::procedure);
    }

    private boolean isScored(Outcome outcome) {
        return outcome.drawn()
                && procedure()
                        .flatMap(procedure -> Banding.total(procedure, outcome.verdict()))
                        .isPresent();
    }
}
