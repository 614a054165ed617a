package tongbao.workbench.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tongbao.domain.bulletin.Block;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.History.Reference;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.PastTotal;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Selection.Which;
import tongbao.domain.statistics.Standing;
import tongbao.domain.statistics.Tally;
import tongbao.domain.statistics.Trend;
import tongbao.workbench.statistics.Figure.Tone;
import tongbao.workbench.statistics.Sheet.Head;
import tongbao.workbench.statistics.Sheet.Line;

/// The whole area through the rounds: imported totals, the store's own rounds, and the round at hand last. Levels
/// are not known of earlier rounds, so the choice of one is not applied.
record TrendSheet(Source source, Choice choice) {
    Sheet sheet() {
        var all = choice.with(Optional.empty());
        var tally = source.outcomes(all).stream().map(Tally::of).reduce(Tally.NONE, Tally::plus);
        var period = source.reading().round().period();
        var now = new PastTotal(
                period, choice.kind(), Optional.empty(), tally.registered(), tally.inspected(), tally.failed());
        var points = Trend.of(source.history().totals(), now, source.rounding()).points();
        var title = source.text("title.trend", source.words().name(choice.kind()));
        return new Sheet(
                title,
                source.text("counted.trend", points.size()),
                List.of(
                        new Head("period", source.text("column.period"), 160, false),
                        new Head("registered", source.text("column.registered"), 64, true),
                        new Head("inspected", source.text("column.inspected"), 64, true),
                        new Head("passed", source.text("column.passed"), 64, true),
                        new Head("failed", source.text("column.failed"), 64, true),
                        new Head("rate", source.text("column.rate"), 84, true),
                        new Head("previous", source.text("column.previous"), 92, true)),
                points.stream()
                        .map(point -> line(point, point.total().equals(now)))
                        .toList(),
                source.text(source.past().isEmpty() ? "note.past-reading" : "note.trend", source.rule()),
                Optional.of(new Sheet.Drawing(
                        new Block.Chart(
                                "trend", title, points.stream().map(this::bar).toList()),
                        ChartNames.rates(source))));
    }

    private Block.Chart.Bar bar(Trend.Point point) {
        var total = point.total();
        return new Block.Chart.Bar(
                total.period().text(),
                total.inspected() - total.failed(),
                total.inspected(),
                source.bare(total.passRate()));
    }

    /// @param own whether it is the round at hand: only its subjects are at hand
    private Line line(Trend.Point point, boolean own) {
        var total = point.total();
        var passed = total.inspected() - total.failed();
        var figures = new ArrayList<Figure>();
        figures.add(Figure.word(total.period().text(), behind(own, Which.REGISTERED)));
        figures.add(count(total, total.registered(), own, Which.REGISTERED));
        figures.add(count(total, total.inspected(), own, Which.INSPECTED));
        figures.add(count(total, passed, own, Which.PASSED));
        figures.add(count(total, total.failed(), own, Which.FAILED).in(total.failed() > 0 ? Tone.DANGER : Tone.SUBTLE));
        figures.add(Figure.of(
                        source.percent(total.passRate()),
                        () -> Derivation.Rate.passed(
                                        Selection.of(choice.kind(), Which.REGISTERED),
                                        new Tally(total.registered(), passed, total.failed(), 0, 0),
                                        source.rounding())
                                .map(source::how)
                                .orElse(""),
                        behind(own, Which.INSPECTED))
                .in(Tone.STRONG));
        figures.add(Changed.figure(
                source, choice.kind(), point.change(), Reference.PREVIOUS, behind(own, Which.INSPECTED)));
        return new Line(false, figures);
    }

    private Figure count(PastTotal total, int number, boolean own, Which which) {
        var selection = Selection.of(choice.kind(), which);
        return Figure.of(
                Integer.toString(number),
                () -> source.how(
                        own ? new Derivation.Count(selection, number) : new Standing.Earlier(total, which, number)),
                behind(own, which));
    }

    private Predicate<Outcome> behind(boolean own, Which which) {
        return own ? source.behind(Selection.of(choice.kind(), which)) : Figure::nobody;
    }
}
