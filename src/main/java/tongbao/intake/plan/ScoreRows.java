package tongbao.intake.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tongbao.domain.number.Fraction;
import tongbao.domain.round.note.ItemScore;
import tongbao.domain.round.note.RoundNote;

/// Reads scores by hand, one row a unit and item.
///
/// @param units those that a subject of the round belongs to
record ScoreRows(Set<String> units) implements NoteRows {
    private static final Fraction MOST = Fraction.of(10_000);

    static ScoreRows of(ImportContext context) {
        return new ScoreRows(context.round()
                .map(round -> round.enrolled().stream()
                        .map(enrolled -> enrolled.subject().unit().host())
                        .collect(Collectors.toSet()))
                .orElse(Set.of()));
    }

    @Override
    public Column subject() {
        return Columns.UNIT;
    }

    @Override
    public Optional<RoundNote> read(RowCells cells) {
        var unit = named(cells, Columns.UNIT);
        var item = named(cells, Columns.ITEM);
        var score = Exact.required(cells, Columns.SCORE, "cell.score").filter(value -> value.compareTo(MOST) <= 0);
        if (score.isEmpty() && !cells.isRefused()) {
            cells.refuse("cell.score", Columns.SCORE, cells.text(Columns.SCORE).orElse(""));
        }
        if (cells.isRefused()) {
            return Optional.empty();
        }
        if (!units.contains(unit)) {
            cells.warn("score.otherUnit", Columns.UNIT, unit);
        }
        return Optional.of(new ItemScore(unit, item, score.orElseThrow()));
    }

    private static String named(RowCells cells, Column column) {
        var text = cells.text(column).orElse("");
        if (text.isEmpty()) {
            cells.refuse("cell.empty", column, column.header());
        }
        return text;
    }

    @Override
    public String name(RoundNote note) {
        return note instanceof ItemScore score ? score.item() : "";
    }

    @Override
    public List<Said> said(RoundNote note) {
        return note instanceof ItemScore score ? List.of(Said.of(Columns.SCORE, score.score())) : List.of();
    }
}
