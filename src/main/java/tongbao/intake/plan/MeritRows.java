package tongbao.intake.plan;

import java.util.List;
import java.util.Optional;
import tongbao.domain.round.note.Merit;
import tongbao.domain.round.note.RoundNote;

/// Reads units that did well, one a row.
record MeritRows(RegionCell place, ImportWords words) implements NoteRows {
    @Override
    public Column subject() {
        return Columns.UNIT;
    }

    @Override
    public Optional<RoundNote> read(RowCells cells) {
        var unit = cells.text(Columns.UNIT);
        var region = place.read(cells, Columns.NOTE_REGION);
        if (unit.isEmpty()) {
            cells.refuse("cell.empty", Columns.UNIT, Columns.UNIT.header());
        }
        return cells.isRefused()
                ? Optional.empty()
                : Optional.of(new Merit(unit.orElseThrow(), region, cells.textOr(Columns.MERIT, "")));
    }

    @Override
    public String name(RoundNote note) {
        return note instanceof Merit merit ? place.name(merit.region(), words) : "";
    }

    @Override
    public List<Said> said(RoundNote note) {
        return note instanceof Merit merit ? List.of(Said.of(Columns.MERIT, merit.text())) : List.of();
    }
}
