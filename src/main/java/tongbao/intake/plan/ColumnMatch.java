package tongbao.intake.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tongbao.intake.sheet.Sheet;

/// Which column of a sheet is which, and in which row the headers stand.
///
/// @param header the row number of the headers, 1-based
/// @param columns the 0-based place of every column that was recognised
/// @param unknown headers that say nothing to us, as letter and text
public record ColumnMatch(int header, Map<Column, Integer> columns, List<String> unknown) {
    /// Titles and remarks may stand above the headers, but not more than this.
    private static final int ROWS_ABOVE = 20;

    public ColumnMatch {
        columns = Map.copyOf(columns);
        unknown = List.copyOf(unknown);
    }

    /// The row in which most headers of `wanted` are found; empty if no row has any.
    public static Optional<ColumnMatch> of(Sheet sheet, List<Column> wanted) {
        var best = Optional.<ColumnMatch>empty();
        for (var row : sheet.rows().subList(0, Math.min(ROWS_ABOVE, sheet.rows().size()))) {
            var match = in(row, wanted);
            if (match.columns().size()
                    > best.map(found -> found.columns().size()).orElse(0)) {
                best = Optional.of(match);
            }
        }
        return best;
    }

    private static ColumnMatch in(Sheet.Row row, List<Column> wanted) {
        var places = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < row.cells().size(); i++) {
            places.putIfAbsent(plain(row.cell(i).text()), i);
        }
        places.remove("");
        var found = new LinkedHashMap<Column, Integer>();
        // what has the very header goes first, so that an alias never takes a column away from its owner
        for (var column : wanted) {
            claim(column, column.header(), places, found);
        }
        for (var column : wanted) {
            for (var alias : column.aliases()) {
                claim(column, alias, places, found);
            }
        }
        var unknown = new ArrayList<String>();
        for (var i = 0; i < row.cells().size(); i++) {
            if (!found.containsValue(i) && !row.cell(i).isEmpty()) {
                unknown.add(Sheet.letter(i) + " " + row.cell(i).text());
            }
        }
        return new ColumnMatch(row.number(), found, unknown);
    }

    private static void claim(Column column, String header, Map<String, Integer> places, Map<Column, Integer> found) {
        if (!found.containsKey(column)) {
            Optional.ofNullable(places.remove(plain(header))).ifPresent(place -> found.put(column, place));
        }
    }

    /// A header without blanks, marks and what stands in brackets: `网站名称（必填）*` is 网站名称.
    private static String plain(String header) {
        return header.replaceAll("[（(].*?[）)]", "").replaceAll("[\\s*＊:：]", "").toLowerCase(Locale.ROOT);
    }

    public boolean has(Column column) {
        return columns.containsKey(column);
    }

    /// Whether `row` repeats the headers, as where several pages were pasted below one another.
    boolean repeatedIn(Sheet.Row row, Sheet.Row headers) {
        return columns.values().stream()
                .allMatch(place ->
                        row.cell(place).text().equals(headers.cell(place).text()));
    }
}
