package tongbao.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.journal.Entry;
import tongbao.intake.plan.RowMessage.Severity;
import tongbao.intake.sheet.Sheet;

/// A sheet whose columns are known: its rows below the header, and what is to be said of it as a whole.
final class Table {
    private final ImportKind kind;
    private final Sheet sheet;
    private final ColumnMatch match;
    private final Map<Integer, TwinChoice> twins;
    private final List<RowMessage> general = new ArrayList<>();

    Table(ImportKind kind, Sheet sheet, ColumnMatch match, Map<Integer, TwinChoice> twins) {
        this.kind = kind;
        this.sheet = sheet;
        this.match = match;
        this.twins = twins;
        if (!match.unknown().isEmpty()) {
            say(Severity.NOTE, "sheet.unknownColumns", String.join("、", match.unknown()));
        }
        if (!sheet.otherTabs().isEmpty()) {
            say(Severity.NOTE, "sheet.otherTabs", sheet.tab(), String.join("、", sheet.otherTabs()));
        }
    }

    ImportKind kind() {
        return kind;
    }

    String file() {
        return sheet.file();
    }

    ColumnMatch match() {
        return match;
    }

    /// What was made of a row that may be a duplicate; empty while nobody said.
    Optional<TwinChoice> chosen(int row) {
        return Optional.ofNullable(twins.get(row));
    }

    void say(Severity severity, String key, String... args) {
        general.add(RowMessage.ofSheet(severity, key, args));
    }

    /// The rows below the header in order; headers that are repeated and example rows are left out.
    Stream<RowCells> rows() {
        var headers = sheet.rows().stream()
                .filter(row -> row.number() == match.header())
                .findFirst()
                .orElseThrow();
        return sheet.rows().stream()
                .filter(row -> row.number() > match.header())
                .filter(row -> !match.repeatedIn(row, headers))
                .map(row -> new RowCells(row, match))
                .filter(cells -> !cells.isExample());
    }

    ImportPlan plan(List<PlannedRow> rows, List<ImportPlan.Missing> missing, Optional<Entry> entry) {
        return new ImportPlan(kind, sheet.file(), general, rows, missing, entry);
    }
}
