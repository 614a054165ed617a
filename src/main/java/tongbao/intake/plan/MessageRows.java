package tongbao.intake.plan;

import java.util.List;
import java.util.Optional;
import tongbao.domain.round.Span;
import tongbao.domain.round.note.MessageCount;
import tongbao.domain.round.note.RoundNote;

/// Reads 找错留言, one row a region.
record MessageRows(RegionCell place, ImportWords words) implements NoteRows {
    @Override
    public Column subject() {
        return Columns.NOTE_REGION;
    }

    @Override
    public Optional<RoundNote> read(RowCells cells) {
        var region = place.read(cells, Columns.NOTE_REGION);
        var received = Counts.required(cells, Columns.RECEIVED);
        var handled = Counts.required(cells, Columns.HANDLED);
        var inTime = Counts.required(cells, Columns.IN_TIME);
        var window = window(cells);
        if (cells.isRefused()) {
            return Optional.empty();
        }
        Counts.atMost(cells, Columns.HANDLED, handled, Columns.RECEIVED, received);
        Counts.atMost(cells, Columns.IN_TIME, inTime, Columns.HANDLED, handled);
        return cells.isRefused()
                ? Optional.empty()
                : Optional.of(new MessageCount(region, window, received, handled, inTime));
    }

    private static Optional<Span> window(RowCells cells) {
        var from = cells.day(Columns.WINDOW_FROM);
        var to = cells.day(Columns.WINDOW_TO);
        if (from.isPresent() != to.isPresent()) {
            cells.refuse("messages.halfWindow", from.isPresent() ? Columns.WINDOW_TO : Columns.WINDOW_FROM);
            return Optional.empty();
        }
        if (from.isPresent() && to.orElseThrow().isBefore(from.get())) {
            cells.refuse("messages.windowOrder", Columns.WINDOW_TO);
            return Optional.empty();
        }
        return from.map(first -> new Span(first, to.orElseThrow()));
    }

    @Override
    public String name(RoundNote note) {
        return note instanceof MessageCount count ? place.name(count.region(), words) : "";
    }

    @Override
    public List<Said> said(RoundNote note) {
        return note instanceof MessageCount count
                ? List.of(
                        Said.of(Columns.RECEIVED, count.received()),
                        Said.of(Columns.HANDLED, count.handled()),
                        Said.of(Columns.IN_TIME, count.inTime()),
                        Said.of(
                                Columns.WINDOW_FROM,
                                count.window()
                                        .map(span -> span.from().toString())
                                        .orElse("")),
                        Said.of(
                                Columns.WINDOW_TO,
                                count.window().map(span -> span.to().toString()).orElse("")))
                : List.of();
    }
}
