package tongbao.workbench.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Office;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Change;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.History;
import tongbao.domain.statistics.History.Reference;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Selection.Which;
import tongbao.domain.statistics.Slice;
import tongbao.domain.statistics.Streak;
import tongbao.domain.statistics.Tally;
import tongbao.workbench.statistics.Figure.Tone;
import tongbao.workbench.statistics.Sheet.Head;
import tongbao.workbench.statistics.Sheet.Line;

/// 合格率 by one dimension, with the changes and, by region, the rounds in a row at 100 %.
final class RateSheet {
    private final Source source;
    private final Choice choice;
    private final List<Outcome> outcomes;
    private final History history;
    private final Counts counts;
    private final boolean after;
    private final List<Line> lines = new ArrayList<>();
    private final List<Block.Chart.Bar> bars = new ArrayList<>();

    RateSheet(Source source, Choice choice) {
        this.source = source;
        this.choice = choice;
        outcomes = source.outcomes(choice);
        history = source.history();
        after = !source.rectification().isEmpty();
        counts = new Counts(
                source, outcomes.stream().anyMatch(each -> Tally.of(each).open() > 0));
    }

    Sheet sheet() {
        var table = Breakdown.of(
                outcomes,
                choice.kind(),
                choice.dimension(),
                source.reading().regions(),
                source.reading().office().map(Office::departmentsLast).orElse(true),
                source.reading().classes());
        var number = 0;
        for (var row : table.rows()) {
            add(row.isSubtotal() ? 0 : ++number, Optional.of(row.slice()), source.name(row.slice()), row.tally());
        }
        add(0, Optional.empty(), source.text("total"), table.total());
        var kind = source.words().name(choice.kind());
        var title = choice.level()
                .map(level -> source.text("title.level", kind, source.words().name(level)))
                .orElseGet(() -> source.text("title", kind));
        var total = table.total();
        return new Sheet(
                title,
                source.text("counted", total.registered(), total.inspected(), total.passed()),
                heads(),
                lines,
                source.text("rule", source.rule()),
                Optional.of(new Sheet.Drawing(new Block.Chart("statistics", title, bars), ChartNames.rates(source))));
    }

    private List<Head> heads() {
        var heads = new ArrayList<Head>();
        heads.add(new Head("number", source.text("column.number"), 36, false));
        heads.add(new Head("label", source.text("column.label"), 140, false));
        heads.addAll(counts.heads());
        if (after) {
            heads.add(new Head("rectified", source.text("column.rectified"), 76, true));
            heads.add(new Head("rateAfter", source.text("column.rateAfter"), 84, true));
        }
        if (choice.dimension() == Dimension.REGION) {
            heads.add(new Head("previous", source.text("column.previous"), 76, true));
            heads.add(new Head("lastYear", source.text("column.lastYear"), 76, true));
            heads.add(new Head("streak", source.text("column.streak"), 72, true));
        }
        return heads;
    }

    private void add(int number, Optional<Slice> slice, String label, Tally tally) {
        var within = Stream.concat(slice.stream(), choice.level().<Slice>map(Slice.OfLevel::new).stream())
                .toList();
        var place = new Selection(choice.kind(), Which.REGISTERED, within);
        var all = source.behind(place);
        var figures = new ArrayList<Figure>();
        figures.add(Figure.muted(number == 0 ? "" : Integer.toString(number), all));
        figures.add(Figure.word(label, all));
        figures.addAll(counts.figures(place, tally));
        if (after) {
            after(figures, place, tally);
        }
        if (choice.dimension() == Dimension.REGION) {
            changes(figures, slice, place, tally);
        }
        lines.add(new Line(number == 0, figures));
        bars.add(new Block.Chart.Bar(label, tally.passed(), tally.inspected(), source.bare(tally.passRate())));
    }

    private void after(List<Figure> figures, Selection place, Tally tally) {
        var failed = place.with(Which.FAILED);
        var rectified = source.rectification()
                .rectified(failed.of(outcomes, source.reading().regions()));
        figures.add(Figure.of(
                Integer.toString(rectified),
                () -> source.how(new Derivation.Rechecked(failed, true, rectified)),
                outcome -> failed.holds(outcome, source.reading().regions())
                        && source.rectification()
                                .rectified()
                                .contains(outcome.subject().id())));
        if (tally.inspected() == 0) {
            figures.add(Figure.of(Figure.DASH, () -> "", source.behind(place)));
        } else {
            var rate = new Derivation.RectifiedRate(
                    place.with(Which.INSPECTED), tally.passRate(), rectified, source.rounding());
            figures.add(Figure.of(
                            source.percent(rate.share()),
                            () -> source.how(rate),
                            source.behind(place.with(Which.INSPECTED)))
                    .in(Tone.STRONG));
        }
    }

    /// Earlier rounds are known by region only, and not for one level alone.
    private void changes(List<Figure> figures, Optional<Slice> slice, Selection place, Tally tally) {
        var code = slice.flatMap(History::region);
        var known = choice.level().isEmpty() && (slice.isEmpty() || code.isPresent());
        var period = source.reading().round().period();
        for (var reference : Reference.values()) {
            var change = known
                    ? history.change(period, reference, choice.kind(), code, tally.passRate(), source.rounding())
                    : Optional.<Change>empty();
            figures.add(Changed.figure(
                    source, choice.kind(), change, reference, source.behind(place.with(Which.INSPECTED))));
        }
        figures.add(
                known && tally.passRate().isWhole()
                        ? streak(Streak.of(history, period, choice.kind(), code, tally.passRate()), slice, place)
                        : Figure.of(Figure.DASH, () -> source.text("how.no-streak"), source.behind(place)));
    }

    /// Until the earlier rounds were read nobody knows how long it is.
    private Figure streak(Streak streak, Optional<Slice> slice, Selection place) {
        return Figure.of(
                source.past().isEmpty() ? "…" : source.text("streak", streak.length()),
                () -> source.how(new Derivation.InARow(choice.kind(), slice, streak)),
                source.behind(place.with(Which.INSPECTED)));
    }
}
