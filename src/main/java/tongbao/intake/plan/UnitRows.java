package tongbao.intake.plan;

import java.util.List;
import java.util.Optional;
import tongbao.domain.round.note.RoundNote;
import tongbao.domain.round.note.UnitFinding;

/// Reads findings about units, one a row.
record UnitRows(RegionCell place, ImportWords words) implements NoteRows {
    @Override
    public Column subject() {
        return Columns.UNIT;
    }

    @Override
    public Optional<RoundNote> read(RowCells cells) {
        var unit = cells.text(Columns.UNIT);
        var text = cells.text(Columns.UNIT_TEXT);
        var region = place.read(cells, Columns.NOTE_REGION);
        var kind = cells.word(Columns.UNIT_KIND, RoundWords::unitFinding, "unitKind")
                .orElse(UnitFinding.Kind.OTHER);
        var published = cells.yes(Columns.UNIT_PUBLISHED, true);
        if (unit.isEmpty()) {
            cells.refuse("cell.empty", Columns.UNIT, Columns.UNIT.header());
        }
        if (text.isEmpty()) {
            cells.refuse("cell.empty", Columns.UNIT_TEXT, Columns.UNIT_TEXT.header());
        }
        return cells.isRefused()
                ? Optional.empty()
                : Optional.of(new UnitFinding(unit.orElseThrow(), region, kind, text.orElseThrow(), published));
    }

    @Override
    public String name(RoundNote note) {
        return note instanceof UnitFinding finding ? place.name(finding.region(), words) : "";
    }

    @Override
    public List<Said> said(RoundNote note) {
        return note instanceof UnitFinding finding
                ? List.of(Said.of(Columns.UNIT_PUBLISHED, words.word(finding.published() ? "yes" : "no")))
                : List.of();
    }
}
