package tongbao.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import tongbao.intake.sheet.SheetException.Problem;

/// RFC 4180, leniently: fields apart by comma, semicolon or tab, whichever the first line has most of; quoted fields
/// with doubled quotes and line ends inside; LF, CRLF or CR. A line `sep=;` at the start, which Excel understands,
/// names the separator.
final class CsvFile {
    private static final String SEPARATORS = ",;\t";

    private final String text;
    private final String name;
    private final char separator;
    private final Cells cells;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private CsvFile(String text, String name) {
        this.text = text;
        this.name = name;
        this.cells = new Cells(name);
        var first = text.substring(0, endOfLine(0));
        if (first.length() == 5 && first.startsWith("sep=")) {
            separator = first.charAt(4);
            at = first.length();
            lineEnd();
        } else {
            separator = separator(first);
        }
    }

    static Sheet read(String text, String name) {
        var file = new CsvFile(text, name);
        while (file.at < text.length()) {
            file.row();
        }
        return new Sheet(name, "", List.of(), file.rows);
    }

    private int endOfLine(int from) {
        var end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static char separator(String first) {
        var best = ',';
        for (var i = 0; i < SEPARATORS.length(); i++) {
            if (outsideQuotes(first, SEPARATORS.charAt(i)) > outsideQuotes(first, best)) {
                best = SEPARATORS.charAt(i);
            }
        }
        return best;
    }

    private static int outsideQuotes(String line, char wanted) {
        var count = 0;
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }

    private void row() {
        var number = line;
        var fields = new ArrayList<Sheet.Cell>();
        while (true) {
            fields.add(cells.written(field()));
            if (at < text.length() && text.charAt(at) == separator) {
                at++;
            } else {
                break;
            }
        }
        lineEnd();
        cells.row(number, fields).ifPresent(rows::add);
    }

    private String field() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted() + plain();
        }
        return plain();
    }

    private String plain() {
        var start = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        var opened = line;
        var field = new StringBuilder();
        for (at++; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c != '"') {
                line += c == '\n' || (c == '\r' && !text.startsWith("\r\n", at)) ? 1 : 0;
                field.append(c);
            } else if (text.startsWith("\"\"", at)) {
                field.append('"');
                at++;
            } else {
                at++;
                return field.toString();
            }
        }
        throw new SheetException(Problem.OPEN_QUOTE, name, String.valueOf(opened));
    }

    private void lineEnd() {
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
        }
    }
}
