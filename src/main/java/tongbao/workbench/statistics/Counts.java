package tongbao.workbench.statistics;

import java.util.ArrayList;
import java.util.List;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Selection.Which;
import tongbao.domain.statistics.Tally;
import tongbao.workbench.statistics.Figure.Tone;
import tongbao.workbench.statistics.Sheet.Head;

/// The counts of a tally from left to right: registered, inspected, passed, failed, open and the pass rate.
///
/// @param open whether any subject has no conclusion yet
record Counts(Source source, boolean open) {
    List<Head> heads() {
        var heads = new ArrayList<Head>();
        heads.add(new Head("registered", source.text("column.registered"), 54, true));
        heads.add(new Head("inspected", source.text("column.inspected"), 54, true));
        heads.add(new Head("passed", source.text("column.passed"), 60, true));
        heads.add(new Head("failed", source.text("column.failed"), 56, true));
        if (open) {
            heads.add(new Head("open", source.text("column.open"), 50, true));
        }
        heads.add(new Head("rate", source.text("column.rate"), 78, true));
        return heads;
    }

    /// @param place whichever subjects of the tally's place
    List<Figure> figures(Selection place, Tally tally) {
        var figures = new ArrayList<Figure>();
        var snapshot = source.reading().round().dates().snapshot();
        var registered = place.with(Which.REGISTERED);
        figures.add(figure(registered, tally, new Derivation.Registered(registered, snapshot, tally.registered())));
        figures.add(figure(
                place.with(Which.INSPECTED),
                tally,
                new Derivation.Sum(
                        place.with(Which.INSPECTED),
                        List.of(
                                new Derivation.Count(place.with(Which.PASSED), tally.passed()),
                                new Derivation.Count(place.with(Which.FAILED), tally.failed())))));
        figures.add(count(place.with(Which.PASSED), tally));
        figures.add(count(place.with(Which.FAILED), tally).in(tally.failed() > 0 ? Tone.DANGER : Tone.SUBTLE));
        if (open) {
            figures.add(count(place.with(Which.OPEN), tally));
        }
        figures.add(Derivation.Rate.passed(place, tally, source.rounding())
                .map(rate -> Figure.of(
                                source.percent(tally.passRate()),
                                () -> source.how(rate),
                                source.behind(place.with(Which.INSPECTED)))
                        .in(Tone.STRONG))
                .orElseGet(() ->
                        Figure.of(Figure.DASH, () -> source.text("how.nothing-inspected"), source.behind(registered))));
        return figures;
    }

    private Figure count(Selection selection, Tally tally) {
        return figure(selection, tally, new Derivation.Count(selection, selection.count(tally)));
    }

    private Figure figure(Selection selection, Tally tally, Derivation derivation) {
        return Figure.of(
                Integer.toString(selection.count(tally)), () -> source.how(derivation), source.behind(selection));
    }
}
