package tongbao.intake.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tongbao.domain.round.note.RoundNote;

/// Rows that are about notes of a round.
sealed interface NoteRows
        permits MessageRows, UnitRows, MeritRows, SpecialRows, SelfCheckRows, MismatchRows, WeightRows, ScoreRows {
    /// @throws IllegalArgumentException if a sheet of this kind does not hold notes
    static NoteRows of(ImportKind sheet, RegionCell place, ImportWords words, ImportContext context) {
        return switch (sheet) {
            case MESSAGES -> new MessageRows(place, words);
            case UNITS -> new UnitRows(place, words);
            case MERITS -> new MeritRows(place, words);
            case SPECIALS -> new SpecialRows();
            case SELFCHECKS -> new SelfCheckRows(place, words);
            case MISMATCHES -> new MismatchRows(place, words, context);
            case WEIGHTS -> new WeightRows(context);
            case SCORES -> ScoreRows.of(context);
            case SITES, ACCOUNTS, CHANNELS, REGIONS, RESULTS, HISTORY, RECHECKS ->
                throw new IllegalArgumentException(sheet + " holds no notes");
        };
    }

    /// Where messages about the whole row point.
    Column subject();

    /// The note of one row; empty if the row is refused.
    Optional<RoundNote> read(RowCells cells);

    /// What the first row of a note and a later one give together; empty if a note is one row.
    default Optional<RoundNote> joined(RoundNote earlier, RoundNote later) {
        return Optional.empty();
    }

    /// Why the sheet cannot be taken though each of its rows can; empty if it can.
    default Optional<Refused> refused(Collection<RoundNote> notes) {
        return Optional.empty();
    }

    /// @param key of the sentence
    record Refused(String key, List<String> arguments) {}

    /// What the preview calls it.
    String name(RoundNote note);

    /// What it says, by column, so that two versions can be compared.
    List<Said> said(RoundNote note);

    /// @param field the head of the column
    record Said(String field, String text) {
        static Said of(Column column, Object value) {
            return new Said(column.header(), String.valueOf(value));
        }
    }
}
