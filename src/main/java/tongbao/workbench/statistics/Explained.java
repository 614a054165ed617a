package tongbao.workbench.statistics;

import java.util.List;
import java.util.Optional;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.History.Reference;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Selection.Which;
import tongbao.workbench.statistics.Board.Line;

/// A figure of the table that tells how it came about and opens the subjects it counts.
enum Explained {
    REGISTERED,
    INSPECTED,
    PASSED,
    FAILED,
    OPEN,
    RATE,
    PREVIOUS,
    LAST_YEAR;

    /// Empty where the line has a dash in its place.
    Optional<Derivation> of(Board board, Line line) {
        var place = board.selection(line);
        var tally = line.tally();
        return switch (this) {
            case REGISTERED ->
                Optional.of(
                        new Derivation.Registered(place.with(Which.REGISTERED), board.snapshot(), tally.registered()));
            case INSPECTED ->
                Optional.of(new Derivation.Sum(
                        place.with(Which.INSPECTED),
                        List.of(
                                new Derivation.Count(place.with(Which.PASSED), tally.passed()),
                                new Derivation.Count(place.with(Which.FAILED), tally.failed()))));
            case PASSED -> count(place.with(Which.PASSED), line);
            case FAILED -> count(place.with(Which.FAILED), line);
            case OPEN -> count(place.with(Which.OPEN), line);
            case RATE -> Derivation.Rate.passed(place, tally, board.rounding());
            case PREVIOUS ->
                line.previous().map(change -> new Derivation.Points(place.kind(), change, Reference.PREVIOUS));
            case LAST_YEAR ->
                line.lastYear().map(change -> new Derivation.Points(place.kind(), change, Reference.LAST_YEAR));
        };
    }

    private static Optional<Derivation> count(Selection selection, Line line) {
        return Optional.of(new Derivation.Count(selection, selection.count(line.tally())));
    }
}
