package tongbao.intake.plan;

import java.util.List;
import java.util.Optional;
import tongbao.domain.round.note.OwnCheck;
import tongbao.domain.round.note.RoundNote;

/// Reads what lower levels checked themselves, one row a region and kind.
record SelfCheckRows(RegionCell place, ImportWords words) implements NoteRows {
    @Override
    public Column subject() {
        return Columns.NOTE_REGION;
    }

    @Override
    public Optional<RoundNote> read(RowCells cells) {
        var region = place.read(cells, Columns.NOTE_REGION);
        var kind = cells.word(Columns.KIND, RegisterWords::kind, "kind");
        if (cells.text(Columns.KIND).isEmpty()) {
            cells.refuse("cell.kind", Columns.KIND, "");
        }
        var inspected = Counts.required(cells, Columns.INSPECTED);
        var failed = Counts.required(cells, Columns.FAILED);
        if (cells.isRefused()) {
            return Optional.empty();
        }
        Counts.atMost(cells, Columns.FAILED, failed, Columns.INSPECTED, inspected);
        return cells.isRefused()
                ? Optional.empty()
                : Optional.of(new OwnCheck(region, kind.orElseThrow(), inspected, failed));
    }

    @Override
    public String name(RoundNote note) {
        return note instanceof OwnCheck check ? place.name(check.region(), words) : "";
    }

    @Override
    public List<Said> said(RoundNote note) {
        return note instanceof OwnCheck check
                ? List.of(Said.of(Columns.INSPECTED, check.inspected()), Said.of(Columns.FAILED, check.failed()))
                : List.of();
    }
}
