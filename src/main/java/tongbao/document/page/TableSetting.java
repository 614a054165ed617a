package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import tongbao.document.font.Family;
import tongbao.domain.bulletin.Block;

/// A table set in one size of type for one width: it knows the heights of its rows and draws those it is asked for.
final class TableSetting {
    private static final double LEADING = 1.3;
    private static final double SIDE = 0.35;
    private static final double RULE = 0.5;

    private final Setter setter;
    private final Block.Annex annex;
    private final double size;
    private final double[] widths;
    private final Cells head;
    /// How many lines each row takes; the lines themselves are broken again when they are drawn.
    private final int[] lines;

    private TableSetting(Setter setter, Block.Annex annex, double size, double[] widths, List<List<Glyph>> heads) {
        this.setter = setter;
        this.annex = annex;
        this.size = size;
        this.widths = widths;
        this.head = head(heads, widths, around(size));
        this.lines = IntStream.range(0, annex.table().rows().size())
                .map(row -> cells(row).lines())
                .toArray();
    }

    /// Empty if the columns do not fit.
    static Optional<TableSetting> of(Setter setter, Block.Annex annex, double size, double width, double kept) {
        var table = annex.table();
        var heads = table.columns().stream()
                .map(column -> setter.glyphs(column.head(), Style.solid(Family.HEI, size), annex.title()))
                .toList();
        var entries = table.columns().stream()
                .map(_ -> new Lengths(table.rows().size()))
                .toList();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int i = 0; i < entries.size(); i++) {
                entries.get(i).add(glyphs(setter, annex, size, row, i));
            }
        }
        var needs = IntStream.range(0, entries.size())
                .mapToObj(i -> ColumnWidths.need(
                        table.columns().get(i), heads.get(i), entries.get(i), size, around(size), kept))
                .toList();
        return ColumnWidths.shared(needs, width, around(size))
                .map(widths -> new TableSetting(setter, annex, size, widths, heads));
    }

    private static double around(double size) {
        return 2 * SIDE * size;
    }

    private static List<Glyph> glyphs(Setter setter, Block.Annex annex, double size, int row, int column) {
        var table = annex.table();
        var family = table.total() && row == table.rows().size() - 1 ? Family.HEI : Family.FANG;
        return setter.glyphs(table.rows().get(row).get(column), Style.solid(family, size), annex.title());
    }

    private Cells cells(int row) {
        return new Cells(IntStream.range(0, widths.length)
                .mapToObj(i ->
                        LineBreaker.ragged(widths[i] - around(size)).lines(glyphs(setter, annex, size, row, i), 0, 0))
                .toList());
    }

    private static Cells head(List<List<Glyph>> heads, double[] widths, double around) {
        return new Cells(IntStream.range(0, heads.size())
                .mapToObj(i -> headLines(heads.get(i), widths[i] - around))
                .toList());
    }

    /// A head parts before its bracket rather than inside it, else into lines of like length between its words.
    private static List<Line> headLines(List<Glyph> head, double width) {
        var breaker = LineBreaker.ragged(width);
        var lines = breaker.lines(head, 0, 0);
        int bracket = ColumnWidths.bracket(head);
        if (lines.size() <= 1) {
            return lines;
        }
        if (bracket == 0) {
            return new TitleLines(width).lines(head);
        }
        var parted = new ArrayList<>(breaker.lines(head.subList(0, bracket), 0, 0));
        parted.addAll(breaker.lines(head.subList(bracket, head.size()), 0, 0));
        return parted;
    }

    int rows() {
        return lines.length;
    }

    double size() {
        return size;
    }

    /// How many lines a row takes.
    int lines(int row) {
        return lines[row];
    }

    /// The height of the head with `padding` (in em) above and below its lines.
    double head(double padding) {
        return height(head.lines(), padding);
    }

    /// The height of a row of so many lines with `padding` (in em) above and below them.
    double height(int lines, double padding) {
        return (lines * LEADING + 2 * padding) * size;
    }

    /// The height of the head and `rows` under it; 0 where there are none, although the table has some.
    double height(TableRows rows, double padding) {
        if (isNothing(rows)) {
            return 0;
        }
        double height = head(padding);
        for (int row = rows.first(); row < rows.end(); row++) {
            height += height(lines(rows, row), padding);
        }
        return height;
    }

    /// No head without rows under it.
    private boolean isNothing(TableRows rows) {
        return rows.isEmpty() && lines.length > 0;
    }

    private int lines(TableRows rows, int row) {
        return Math.min(rows.to(row), lines[row]) - rows.from(row);
    }

    /// How many of the lines of a row fit into `room`; all of them need not.
    int fitting(int lines, double padding, double room) {
        return Math.clamp((long) Math.floor((room / size - 2 * padding) / LEADING), 0, lines - 1);
    }

    /// Draws rows under their head from `top`.
    void draw(List<Mark> marks, TableParts parts, double left, double top, TableRows rows, double padding) {
        if (isNothing(rows)) {
            return;
        }
        double y = row(marks, parts.head(), left, top, head, padding, Optional.of(Block.Align.CENTER));
        for (int row = rows.first(); row < rows.end(); row++) {
            var cells = cells(row).slice(rows.from(row), rows.to(row));
            y = row(marks, parts.row(row), left, y, cells, padding, Optional.empty());
        }
        rules(marks, left, top, rows, padding);
    }

    private double row(
            List<Mark> marks,
            List<Optional<Part>> parts,
            double left,
            double top,
            Cells cells,
            double padding,
            Optional<Block.Align> forced) {
        double height = height(cells.lines(), padding);
        double x = left;
        for (int i = 0; i < widths.length; i++) {
            var lines = cells.lines(i);
            marks.add(new Mark.Starts(parts.get(i)));
            double y = top + (height - lines.size() * LEADING * size) / 2;
            for (var line : lines) {
                double middle = y + LEADING * size / 2;
                var align = forced.orElse(annex.table().columns().get(i).align());
                marks.add(aligned(line, align, x + SIDE * size, widths[i] - 2 * SIDE * size, line.baseline(middle)));
                y += LEADING * size;
            }
            x += widths[i];
        }
        return top + height;
    }

    private static Mark aligned(Line line, Block.Align align, double x, double width, double baseline) {
        return switch (align) {
            case LEFT -> line.at(x, baseline);
            case CENTER -> line.centred(x + width / 2, baseline);
            case RIGHT -> line.endingAt(x + width, baseline);
        };
    }

    private void rules(List<Mark> marks, double left, double top, TableRows rows, double padding) {
        double width = DoubleStream.of(widths).sum();
        double y = top;
        marks.add(horizontal(left, y, width));
        y += head(padding);
        marks.add(horizontal(left, y, width));
        for (int row = rows.first(); row < rows.end(); row++) {
            y += height(lines(rows, row), padding);
            marks.add(horizontal(left, y, width));
        }
        double x = left;
        marks.add(vertical(x, top, y));
        for (double column : widths) {
            x += column;
            marks.add(vertical(x, top, y));
        }
    }

    private static Mark horizontal(double x, double y, double width) {
        return new Mark.Bar(x - RULE / 2, y - RULE / 2, width + RULE, RULE, Ink.BLACK);
    }

    private static Mark vertical(double x, double top, double bottom) {
        return new Mark.Bar(x - RULE / 2, top, RULE, bottom - top, Ink.BLACK);
    }

    /// The lines of one row, cell by cell.
    private record Cells(List<List<Line>> cells) {
        List<Line> lines(int column) {
            return cells.get(column);
        }

        int lines() {
            return Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
        }

        /// The lines from `from` up to `to` of every cell.
        Cells slice(int from, int to) {
            return new Cells(cells.stream()
                    .map(lines -> lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())))
                    .toList());
        }
    }
}
