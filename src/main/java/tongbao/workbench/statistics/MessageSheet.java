package tongbao.workbench.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.bulletin.Block;
import tongbao.domain.round.note.MessageCount;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Derivation.Note;
import tongbao.domain.statistics.Share;
import tongbao.workbench.statistics.Figure.Tone;
import tongbao.workbench.statistics.Sheet.Head;
import tongbao.workbench.statistics.Sheet.Line;

/// 找错留言 by region with both rates: what was handled, and what was handled in time, each of what was received. They
/// are imported, so no subjects stand behind them.
record MessageSheet(Source source) {
    Sheet sheet() {
        var notes = source.reading().notes();
        var lines = new ArrayList<Line>();
        var bars = new ArrayList<Block.Chart.Bar>();
        notes.messagesByRegion()
                .forEach(count -> add(
                        lines, bars, count, count.region().map(source::region).orElse(""), 1, false));
        notes.messages().ifPresent(total -> add(lines, bars, total, source.text("total"), notes.summedRegions(), true));
        var title = source.text("title.messages");
        return new Sheet(
                title,
                notes.messages()
                        .map(total -> source.text("counted.messages", total.received()))
                        .orElse(""),
                List.of(
                        new Head("label", source.text("column.region"), 180, false),
                        new Head("received", source.text("column.received"), 72, true),
                        new Head("handled", source.text("column.handled"), 72, true),
                        new Head("handledRate", source.text("column.handled-rate"), 84, true),
                        new Head("inTime", source.text("column.in-time"), 84, true),
                        new Head("inTimeRate", source.text("column.in-time-rate"), 96, true)),
                lines,
                source.text("note.messages", source.rule()),
                lines.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Sheet.Drawing(
                                new Block.Chart("messages", title, bars), ChartNames.shares(source, "messages"))));
    }

    /// @param rows how many regions it is the sum of
    private void add(
            List<Line> lines, List<Block.Chart.Bar> bars, MessageCount count, String label, int rows, boolean sum) {
        lines.add(new Line(
                sum,
                List.of(
                        Figure.word(label, Figure::nobody),
                        number(count.received(), Note.RECEIVED, rows),
                        number(count.handled(), Note.HANDLED, rows),
                        rate(count.handled(), count.received(), Note.HANDLED),
                        number(count.inTime(), Note.IN_TIME, rows),
                        rate(count.inTime(), count.received(), Note.IN_TIME))));
        bars.add(new Block.Chart.Bar(
                label, count.inTime(), count.received(), source.bare(new Share(count.inTime(), count.received()))));
    }

    private Figure number(int number, Note note, int rows) {
        return Figure.of(
                Integer.toString(number), () -> source.how(new Derivation.Noted(note, "", rows)), Figure::nobody);
    }

    private Figure rate(int part, int whole, Note note) {
        var share = new Share(part, whole);
        return Figure.of(
                        source.percent(share),
                        () -> whole == 0
                                ? source.text("how.nothing-received")
                                : source.how(new Derivation.NotedRate(note, Note.RECEIVED, share, source.rounding())),
                        Figure::nobody)
                .in(Tone.STRONG);
    }
}
