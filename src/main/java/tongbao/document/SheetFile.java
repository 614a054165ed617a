package tongbao.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tongbao.domain.bulletin.Visible;

/// Writes spreadsheets (xlsx) of text, or of text and figures. Nothing is ever a formula.
public final class SheetFile {
    private static final int MOST_NAME = 31;
    private static final int WIDEST = 60;
    private static final int MOST_TEXT = 32_767;

    private SheetFile() {}

    /// One sheet.
    ///
    /// @param name as on the tab; what a tab cannot carry is left out
    /// @param head the first row, in bold and kept in view; empty for none
    /// @param rows cells as text, so that codes keep their leading zeros
    public record Page(String name, List<String> head, List<List<String>> rows) {
        public Page {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// Writes `pages` to `file`, which appears whole or not at all.
    public static void write(Path file, List<Page> pages) throws IOException {
        WholeFile.write(file, out -> {
            write(out, pages, false);
            return true;
        });
    }

    /// As [#write(Path, List)], but figures are numbers that show as they are written, and the file bears `date` and no
    /// time: the same content gives the same bytes.
    static void writeDated(Path file, List<Page> pages, LocalDate date) throws IOException {
        var undated = Files.createTempFile("tongbao", ".xlsx");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(undated))) {
                write(out, pages, true);
            }
            WholeFile.write(file, out -> {
                DatedZip.copy(undated, date, out);
                return true;
            });
        } finally {
            Files.deleteIfExists(undated);
        }
    }

    private static void write(OutputStream out, List<Page> pages, boolean figures) throws IOException {
        try (var workbook = new Workbook(out, "Tongbao", "1.0")) {
            var names = new HashSet<String>();
            for (var page : pages) {
                fill(workbook.newWorksheet(name(page.name(), names)), page, figures);
            }
        }
    }

    private static void fill(Worksheet sheet, Page page, boolean figures) throws IOException {
        int first = page.head().isEmpty() ? 0 : 1;
        for (int column = 0; column < page.head().size(); column++) {
            sheet.value(0, column, Visible.of(page.head().get(column)));
            sheet.style(0, column).bold().fillColor("E7ECF1").set();
        }
        if (first == 1) {
            sheet.freezePane(0, 1);
        }
        widths(sheet, page);
        for (int row = 0; row < page.rows().size(); row++) {
            var cells = page.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(sheet, first + row, column, cells.get(column), figures);
            }
            if (row % 1000 == 999) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static void cell(Worksheet sheet, int row, int column, String text, boolean figures) {
        var figure = figures ? SheetNumber.of(text) : Optional.<SheetNumber>empty();
        if (figure.isPresent()) {
            sheet.value(row, column, figure.get().value());
            sheet.style(row, column).format(figure.get().format()).set();
        } else {
            sheet.value(row, column, cut(Visible.of(text)));
        }
    }

    /// What a cell can hold; what is left out shows as `…`.
    private static String cut(String text) {
        if (text.length() <= MOST_TEXT) {
            return text;
        }
        int end = MOST_TEXT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static void widths(Worksheet sheet, Page page) {
        int columns = Math.max(
                page.head().size(),
                page.rows().stream().mapToInt(List::size).max().orElse(0));
        for (int column = 0; column < columns; column++) {
            int at = column;
            int widest = Math.max(
                    at < page.head().size() ? width(page.head().get(at)) : 0,
                    page.rows().stream()
                            .limit(1000)
                            .filter(row -> at < row.size())
                            .mapToInt(row -> width(row.get(at)))
                            .max()
                            .orElse(0));
            sheet.width(column, Math.clamp(widest + 2L, 6, WIDEST));
        }
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    private static String name(String wanted, Set<String> taken) {
        var clean = Visible.of(wanted).replaceAll("[\\\\/?*\\[\\]:]", " ").strip();
        var base = clean.isEmpty() ? "Sheet" : clean.substring(0, Math.min(MOST_NAME, clean.length()));
        var name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            var suffix = " " + i;
            name = base.substring(0, Math.min(base.length(), MOST_NAME - suffix.length())) + suffix;
        }
        return name;
    }
}
