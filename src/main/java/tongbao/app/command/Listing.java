package tongbao.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tongbao.domain.bulletin.Visible;

/// Rows under heads, printed for a reader, for a spreadsheet or for a program.
///
/// @param keys the names of the columns in JSON, which do not change with the language
/// @param more what a program is told beyond the columns, one object a row; empty where there is nothing
record Listing(List<String> keys, List<String> heads, List<List<String>> rows, List<ObjectNode> more) {
    /// What a spreadsheet would calculate: it begins like a formula and is no signed number.
    private static final Pattern FORMULA = Pattern.compile("(?s)[=@\\t\\r].*|[+-](?!\\d+(\\.\\d+)?%?$).+");

    enum Format {
        TABLE,
        CSV,
        JSON
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    Listing(List<String> keys, List<String> heads, List<List<String>> rows) {
        this(keys, heads, rows, List.of());
    }

    void print(Terminal terminal, Format format) {
        switch (format) {
            case TABLE -> printTable(terminal);
            case CSV -> {
                terminal.out().println(csv(heads));
                rows.forEach(row -> terminal.out().println(csv(row)));
            }
            case JSON ->
                IntStream.range(0, rows.size()).forEach(row -> terminal.out().println(json(row)));
        }
    }

    /// What nobody sees could steer the terminal.
    private void printTable(Terminal terminal) {
        var seen =
                rows.stream().map(row -> row.stream().map(Visible::of).toList()).toList();
        var widths = IntStream.range(0, heads.size())
                .map(column -> Math.max(
                        width(heads.get(column)),
                        seen.stream()
                                .mapToInt(row -> width(row.get(column)))
                                .max()
                                .orElse(0)))
                .toArray();
        terminal.out().println(aligned(heads, widths));
        seen.forEach(row -> terminal.out().println(aligned(row, widths)));
    }

    private static String aligned(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> cells.get(column) + " ".repeat(widths[column] - width(cells.get(column))))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    /// Columns of a terminal: a Chinese character takes two.
    private static int width(String text) {
        return text.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
    }

    static String csv(List<String> cells) {
        return cells.stream()
                .map(Visible::of)
                .map(cell -> FORMULA.matcher(cell).matches() ? "'" + cell : cell)
                .map(cell -> cell.matches("(?s).*[\",\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(","));
    }

    private String json(int row) {
        var object = JSON.createObjectNode();
        IntStream.range(0, keys.size())
                .forEach(column -> object.put(keys.get(column), rows.get(row).get(column)));
        if (!more.isEmpty()) {
            object.setAll(more.get(row));
        }
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }
}
