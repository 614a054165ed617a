package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which rows stand on which page, so that the sign-off never stands alone: where it would, the lines are set a little
/// wider apart (7.3.5.5 of the standard: by the distance of lines, never by “此页无正文”), and where that does not
/// help, the last lines of the text go over with it.
final class Pagination {
    private static final int FEWEST = 19;
    private static final int COMPANY = 2;

    private Pagination() {}

    /// @param pitch from line to line
    record Result(List<List<Row>> pages, double pitch) {}

    /// @param first how many lines the first page takes, for a number of lines on a full page
    /// @param closing how many lines the sign-off takes
    static Result of(List<Row> rows, Capacity first, int closing) {
        for (int full = Paper.LINES; full >= FEWEST; full--) {
            var pages = fill(rows, first.lines(full), full, closing);
            if (pages.isPresent()) {
                return new Result(pages.get(), Paper.pitch(full));
            }
        }
        return new Result(carried(rows, first.lines(Paper.LINES), closing), Paper.LINE);
    }

    interface Capacity {
        int lines(int full);
    }

    private static Optional<List<List<Row>>> fill(List<Row> rows, int first, int full, int closing) {
        var pages = pages(rows, first, full);
        int room = pages.size() == 1 ? first : full;
        int company = pages.size() == 1 || full == Paper.LINES ? 1 : COMPANY;
        int last = height(pages.getLast());
        return last >= company && last + closing <= room ? Optional.of(pages) : Optional.empty();
    }

    /// The last page but one gives its last rows to the sign-off.
    private static List<List<Row>> carried(List<Row> rows, int first, int closing) {
        var pages = pages(rows, first, Paper.LINES);
        var last = pages.removeLast();
        int keep = last.size();
        while (keep > 1 && (last.size() - keep < COMPANY || leads(last.get(keep - 1)))) {
            keep--;
        }
        while (keep > 1 && height(last.subList(keep, last.size())) + closing > Paper.LINES) {
            keep++;
        }
        pages.add(last.subList(0, keep));
        pages.add(trimmed(last.subList(keep, last.size())));
        return pages;
    }

    private static List<List<Row>> pages(List<Row> rows, int first, int full) {
        var pages = new ArrayList<List<Row>>();
        var page = new ArrayList<Row>();
        int room = first;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int needed = row.lines();
            for (int j = i; j + 1 < rows.size() && leads(rows.get(j)); j++) {
                needed += rows.get(j + 1).lines();
            }
            if (needed > room && !page.isEmpty()) {
                pages.add(List.copyOf(page));
                page.clear();
                room = full;
            }
            if (page.isEmpty() && !pages.isEmpty() && row instanceof Row.Blank) {
                continue;
            }
            page.add(row);
            room -= row.lines();
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    private static List<Row> trimmed(List<Row> rows) {
        return !rows.isEmpty() && rows.getFirst() instanceof Row.Blank ? rows.subList(1, rows.size()) : rows;
    }

    private static boolean leads(Row row) {
        return (row instanceof Row.Text text && text.leads()) || row instanceof Row.Blank;
    }

    private static int height(List<Row> rows) {
        return rows.stream().mapToInt(Row::lines).sum();
    }
}
