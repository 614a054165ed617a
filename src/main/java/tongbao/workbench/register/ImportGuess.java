package tongbao.workbench.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tongbao.intake.plan.Column;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.sheet.Sheet;

/// What a sheet most likely holds, told from its heads: the kind that knows the most of them, required ones counting
/// more.
final class ImportGuess {
    /// Heads stand in the first rows, below a title at most.
    private static final int LOOK_IN = 6;

    private ImportGuess() {}

    /// @param otherwise where no kind knows any head
    static ImportKind of(Sheet sheet, List<ImportKind> kinds, ImportKind otherwise) {
        var cells = new HashSet<String>();
        sheet.rows().stream().limit(LOOK_IN).forEach(row -> row.cells().forEach(cell -> cells.add(cell.text())));
        var best = otherwise;
        var most = 0.0;
        for (var kind : kinds) {
            var known = known(kind, cells);
            if (known > most) {
                best = kind;
                most = known;
            }
        }
        return best;
    }

    /// How many of the heads the kind knows.
    private static double known(ImportKind kind, Set<String> cells) {
        var found = 0.0;
        var all = 0.0;
        for (var column : kind.columns()) {
            var weight = column.required() ? 3.0 : 1.0;
            all += weight;
            if (isNamed(column, cells)) {
                found += weight;
            }
        }
        return found + found / (all + 1); // between kinds that know the same heads, the one that lacks fewer
    }

    private static boolean isNamed(Column column, Set<String> cells) {
        return cells.contains(column.header()) || column.aliases().stream().anyMatch(cells::contains);
    }
}
