package tongbao.workbench.statistics;

import java.util.List;
import java.util.Optional;
import tongbao.domain.bulletin.Block;
import tongbao.domain.round.note.OwnCheck;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Derivation.Note;
import tongbao.domain.statistics.Share;
import tongbao.workbench.statistics.Figure.Tone;
import tongbao.workbench.statistics.Sheet.Head;
import tongbao.workbench.statistics.Sheet.Line;

/// 自查: what lower levels inspected of their own. It stands beside the office's figures and is in none of them.
record OwnCheckSheet(Source source) {
    Sheet sheet() {
        var checks = source.reading().notes().ownChecks();
        var title = source.text("title.own-checks");
        return new Sheet(
                title,
                source.text("counted.own-checks", checks.size()),
                List.of(
                        new Head("label", source.text("column.region"), 180, false),
                        new Head("kind", source.text("column.kind"), 110, false),
                        new Head("inspected", source.text("column.own-inspected"), 84, true),
                        new Head("passed", source.text("column.passed"), 72, true),
                        new Head("failed", source.text("column.failed"), 72, true),
                        new Head("rate", source.text("column.rate"), 84, true)),
                checks.stream().map(this::line).toList(),
                source.text("note.own-checks", source.rule()),
                checks.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Sheet.Drawing(
                                new Block.Chart(
                                        "own-checks",
                                        title,
                                        checks.stream().map(this::bar).toList()),
                                ChartNames.rates(source))));
    }

    private Block.Chart.Bar bar(OwnCheck check) {
        return new Block.Chart.Bar(label(check), share(check).part(), check.inspected(), source.bare(share(check)));
    }

    private Line line(OwnCheck check) {
        var share = share(check);
        return new Line(
                check.region().isEmpty(),
                List.of(
                        Figure.word(label(check), Figure::nobody),
                        Figure.muted(source.words().name(check.subjects()), Figure::nobody),
                        number(check.inspected(), Note.OWN_CHECK),
                        number(share.part(), Note.OWN_PASSED),
                        number(check.failed(), Note.OWN_CHECK).in(check.failed() > 0 ? Tone.DANGER : Tone.SUBTLE),
                        Figure.of(
                                        source.percent(share),
                                        () -> check.inspected() == 0
                                                ? source.text("how.nothing-inspected")
                                                : source.how(new Derivation.NotedRate(
                                                        Note.OWN_PASSED, Note.OWN_CHECK, share, source.rounding())),
                                        Figure::nobody)
                                .in(Tone.STRONG)));
    }

    private Figure number(int number, Note note) {
        return Figure.of(Integer.toString(number), () -> source.how(Derivation.Noted.of(note)), Figure::nobody);
    }

    private String label(OwnCheck check) {
        return check.region().map(source::region).orElseGet(() -> source.text("area"));
    }

    private static Share share(OwnCheck check) {
        return new Share(check.inspected() - check.failed(), check.inspected());
    }
}
