package tongbao.intake.plan;

import java.util.List;
import java.util.Optional;
import tongbao.domain.register.Subject;

/// What becomes of one row of the sheet, and why.
///
/// @param number 1-based as in the spreadsheet
/// @param code what the row is known by: site code, account, region code, period
/// @param name the name beside it; empty text if there is none
/// @param changes old and new values; empty unless something recorded changes
/// @param subject the subject as it would stand in the register; empty if the row is refused or is about none
/// @param twin what it may be a duplicate of
public record PlannedRow(
        int number,
        Outcome outcome,
        String code,
        String name,
        List<FieldChange> changes,
        List<RowMessage> messages,
        Optional<Subject> subject,
        Optional<Subject> twin) {
    public PlannedRow {
        changes = List.copyOf(changes);
        messages = List.copyOf(messages);
    }

    /// A row that is not about a subject of the register.
    static PlannedRow of(RowCells cells, Outcome outcome, String code, String name, List<FieldChange> changes) {
        return new PlannedRow(
                cells.number(), outcome, code, name, changes, cells.messages(), Optional.empty(), Optional.empty());
    }

    /// A refused row of a sheet that names a subject: known by the first of code, account and channel that it has.
    static PlannedRow refused(RowCells cells) {
        return of(
                cells,
                Outcome.REFUSED,
                cells.text(Columns.RESULT_CODE)
                        .or(() -> cells.text(Columns.ACCOUNT))
                        .or(() -> cells.text(Columns.RESULT_CHANNEL))
                        .orElse(""),
                "",
                List.of());
    }
}
