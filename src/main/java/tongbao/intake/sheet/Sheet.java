package tongbao.intake.sheet;

import java.util.List;

/// One table as it was read: no cell is interpreted yet, but every cell is clean text.
///
/// @param file the name of the file it came from
/// @param tab the name of its tab; empty text for a csv
/// @param otherTabs tabs of the same file that were not read, hidden ones among them
/// @param rows the rows that hold any text, in order; phantom empty rows are left out, row numbers are kept
public record Sheet(String file, String tab, List<String> otherTabs, List<Row> rows) {
    public Sheet {
        otherTabs = List.copyOf(otherTabs);
        rows = List.copyOf(rows);
    }

    /// @param number 1-based, as the spreadsheet program shows it; for a csv the line the record begins on
    /// @param cells from column A on; shorter than the table where a row ends early
    public record Row(int number, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// The cell in the 0-based `column`; empty text beyond the end of the row.
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }
    }

    /// What stands in a cell, with how it got there where that matters to whoever reads it.
    ///
    /// @param text stripped, full-width digits and letters made half-width, dates as 2026-08-06; empty if nothing
    ///     stands there
    public record Cell(String text, Origin origin) {
        public static final Cell EMPTY = new Cell("", Origin.WRITTEN);

        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    public enum Origin {
        /// Text, or a number, as it stands in the cell.
        WRITTEN,
        /// Repeated from the first cell of a merged block.
        MERGED,
        /// An error of the spreadsheet such as `#REF!`, or a formula without a stored value; the text is the error.
        ERROR
    }

    /// A, B … Z, AA … for a 0-based column.
    public static String letter(int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
