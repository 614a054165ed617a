package tongbao.workbench.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tongbao.document.SheetFile;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.ImportWords;
import tongbao.intake.plan.Outcome;
import tongbao.intake.plan.PlannedRow;

/// Spreadsheets for people to fill in and to mend.
final class Templates {
    private Templates() {}

    /// The empty sheet of `kind` with its example row, and a sheet of notes on every column.
    static void write(ImportKind kind, Path file, Locale locale) throws IOException {
        var words = ImportWords.of(locale);
        var notes = words.notes(kind);
        SheetFile.write(
                file,
                List.of(
                        new SheetFile.Page(words.name(kind), kind.headers(), List.of(kind.example())),
                        new SheetFile.Page("填表说明", notes.getFirst(), notes.subList(1, notes.size()))));
    }

    /// The refused rows of a plan with the reasons, so that whoever sent the sheet can mend it.
    ///
    /// @param head row, code, name, reason
    static void writeRefused(ImportPlan plan, Path file, List<String> head, Locale locale) throws IOException {
        var words = ImportWords.of(locale);
        var rows = plan.rows().stream()
                .filter(row -> row.outcome() == Outcome.REFUSED)
                .map(row -> List.of(Integer.toString(row.number()), row.code(), row.name(), reasons(row, words)))
                .toList();
        SheetFile.write(file, List.of(new SheetFile.Page(words.name(Outcome.REFUSED), head, rows)));
    }

    private static String reasons(PlannedRow row, ImportWords words) {
        return String.join(" ", row.messages().stream().map(words::located).toList());
    }
}
