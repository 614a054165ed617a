package tongbao.workbench.register;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tongbao.intake.plan.ColumnMatch;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.sheet.Sheet;
import tongbao.workbench.ui.Preferences;

/// Which column is which in sheets of one source, known again by their headers: chosen once, remembered among the
/// preferences.
final class ColumnsChosen {
    private static final String BETWEEN = "\n";
    private static final String IS = "\t";

    private final Preferences preferences;

    ColumnsChosen(Preferences preferences) {
        this.preferences = preferences;
    }

    /// By the key of a column the header chosen for it; empty if nobody chose any.
    Map<String, String> of(ImportKind kind, Sheet sheet) {
        var chosen = new HashMap<String, String>();
        preferences.find(name(kind, sheet)).stream()
                .flatMap(kept -> kept.lines())
                .map(line -> line.split(IS, -1))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> chosen.put(parts[0], parts[1]));
        return chosen;
    }

    /// Remembers `chosen`, also that nothing is chosen any more.
    void keep(ImportKind kind, Sheet sheet, Map<String, String> chosen) {
        if (!chosen.equals(of(kind, sheet))) {
            preferences.keep(
                    name(kind, sheet),
                    chosen.entrySet().stream()
                            .map(each -> each.getKey() + IS + each.getValue().replaceAll("\\s+", " "))
                            .sorted()
                            .collect(Collectors.joining(BETWEEN)));
        }
    }

    private static String name(ImportKind kind, Sheet sheet) {
        var headers = ColumnMatch.likelyHeaders(sheet).stream()
                .flatMap(row -> row.cells().stream())
                .map(Sheet.Cell::text)
                .collect(Collectors.joining(IS));
        return "import." + kind + "." + UUID.nameUUIDFromBytes(headers.getBytes(StandardCharsets.UTF_8));
    }
}
