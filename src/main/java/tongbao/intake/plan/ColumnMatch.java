package tongbao.intake.plan;

import java.util.ArrayList;
import java.util.Comparator;
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
        return of(sheet, wanted, Map.of());
    }

    /// The same where a person said of some columns which header is theirs.
    ///
    /// @param chosen by the key of a column; empty text if it is not to be read
    public static Optional<ColumnMatch> of(Sheet sheet, List<Column> wanted, Map<String, String> chosen) {
        var best = Optional.<ColumnMatch>empty();
        for (var row : sheet.rows().subList(0, Math.min(ROWS_ABOVE, sheet.rows().size()))) {
            var match = in(row, wanted, chosen);
            if (match.columns().size()
                    > best.map(found -> found.columns().size()).orElse(0)) {
                best = Optional.of(match);
            }
        }
        return best;
    }

    /// Where the headers most likely stand if none of them is known: the first of the fullest rows.
    public static Optional<Sheet.Row> likelyHeaders(Sheet sheet) {
        var first = sheet.rows().subList(0, Math.min(ROWS_ABOVE, sheet.rows().size()));
        return first.stream().max(Comparator.comparingLong(ColumnMatch::filled).thenComparingInt(row -> -row.number()));
    }

    private static long filled(Sheet.Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static ColumnMatch in(Sheet.Row row, List<Column> wanted, Map<String, String> chosen) {
        var places = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < row.cells().size(); i++) {
            places.putIfAbsent(plain(row.cell(i).text()), i);
        }
        places.remove("");
        var found = new LinkedHashMap<Column, Integer>();
        // what has the very header goes first, so that an alias never takes a column away from its owner
        for (var column : wanted) {
            Optional.ofNullable(chosen.get(column.key())).ifPresent(header -> claim(column, header, places, found));
        }
        var open = wanted.stream()
                .filter(column -> !chosen.containsKey(column.key()))
                .toList();
        for (var column : open) {
            claim(column, column.header(), places, found);
        }
        for (var column : open) {
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
