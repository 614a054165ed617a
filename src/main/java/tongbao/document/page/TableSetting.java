package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tongbao.document.font.Family;
import tongbao.domain.bulletin.Block;

/// A table set in one size of type for one width: its rows know their lines and heights.
final class TableSetting {
    private static final double LEADING = 1.3;
    private static final double SIDE = 0.35;
    private static final double RULE = 0.5;

    private final Block.Table table;
    private final double[] widths;
    private final double size;
    private final Cells head;
    private final List<Cells> rows;

    private TableSetting(Block.Table table, double[] widths, double size, Cells head, List<Cells> rows) {
        this.table = table;
        this.widths = widths;
        this.size = size;
        this.head = head;
        this.rows = rows;
    }

    /// Empty if the columns do not fit.
    static Optional<TableSetting> of(Setter setter, Block.Annex annex, double size, double width, double kept) {
        var table = annex.table();
        var where = annex.title();
        var heads = table.columns().stream()
                .map(column -> setter.glyphs(column.head(), Style.solid(Family.HEI, size), where))
                .toList();
        var cells = new ArrayList<List<List<Glyph>>>();
        for (int i = 0; i < table.rows().size(); i++) {
            var family = table.total() && i == table.rows().size() - 1 ? Family.HEI : Family.FANG;
            cells.add(table.rows().get(i).stream()
                    .map(text -> setter.glyphs(text, Style.solid(family, size), where))
                    .toList());
        }
        double around = 2 * SIDE * size;
        var needs = IntStream.range(0, table.columns().size())
                .mapToObj(i -> ColumnWidths.need(
                        table.columns().get(i),
                        heads.get(i),
                        cells.stream().map(row -> row.get(i)).toList(),
                        size,
                        around,
                        kept))
                .toList();
        return ColumnWidths.shared(needs, width, around).map(widths -> {
            var head = head(heads, widths, around);
            var rows = IntStream.range(0, cells.size())
                    .mapToObj(i -> broken(i, cells.get(i), widths, around))
                    .toList();
            return new TableSetting(table, widths, size, head, rows);
        });
    }

    private static Cells broken(int index, List<List<Glyph>> row, double[] widths, double around) {
        return new Cells(
                index,
                IntStream.range(0, row.size())
                        .mapToObj(i -> LineBreaker.ragged(widths[i] - around).lines(row.get(i), 0, 0))
                        .toList());
    }

    private static Cells head(List<List<Glyph>> heads, double[] widths, double around) {
        return new Cells(
                -1,
                IntStream.range(0, heads.size())
                        .mapToObj(i -> headLines(heads.get(i), LineBreaker.ragged(widths[i] - around)))
                        .toList());
    }

    /// A head parts before its bracket rather than inside it.
    private static List<Line> headLines(List<Glyph> head, LineBreaker breaker) {
        var lines = breaker.lines(head, 0, 0);
        int bracket = ColumnWidths.bracket(head);
        if (lines.size() == 1 || bracket == 0) {
            return lines;
        }
        var parted = new ArrayList<>(breaker.lines(head.subList(0, bracket), 0, 0));
        parted.addAll(breaker.lines(head.subList(bracket, head.size()), 0, 0));
        return parted;
    }

    int rows() {
        return rows.size();
    }

    double size() {
        return size;
    }

    Cells row(int index) {
        return rows.get(index);
    }

    Cells head() {
        return head;
    }

    /// The height of a row with `padding` (in em) above and below its lines.
    double height(Cells cells, double padding) {
        return (cells.lines() * LEADING + 2 * padding) * size;
    }

    /// How many lines of a row fit into `room`; all of them need not.
    int fitting(Cells cells, double padding, double room) {
        return Math.clamp((long) Math.floor((room / size - 2 * padding) / LEADING), 0, cells.lines() - 1);
    }

    /// Draws rows under their head from `top` and returns the lower edge.
    double draw(List<Mark> marks, TableParts parts, double left, double top, List<Cells> part, double padding) {
        if (part.isEmpty() && !rows.isEmpty()) {
            return top; // no head without rows under it
        }
        double y = row(marks, parts.head(), left, top, head, padding, Optional.of(Block.Align.CENTER));
        for (var cells : part) {
            y = row(marks, parts.row(cells.row()), left, y, cells, padding, Optional.empty());
        }
        rules(marks, left, top, y, part, padding);
        return y;
    }

    private double row(
            List<Mark> marks,
            List<Optional<Part>> parts,
            double left,
            double top,
            Cells cells,
            double padding,
            Optional<Block.Align> forced) {
        double height = height(cells, padding);
        double x = left;
        for (int i = 0; i < widths.length; i++) {
            var lines = cells.lines(i);
            marks.add(new Mark.Starts(parts.get(i)));
            double y = top + (height - lines.size() * LEADING * size) / 2;
            for (var line : lines) {
                double middle = y + LEADING * size / 2;
                var align = forced.orElse(table.columns().get(i).align());
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

    private void rules(List<Mark> marks, double left, double top, double bottom, List<Cells> part, double padding) {
        double width =
                IntStream.range(0, widths.length).mapToDouble(i -> widths[i]).sum();
        double y = top;
        marks.add(horizontal(left, y, width));
        y += height(head, padding);
        marks.add(horizontal(left, y, width));
        for (var cells : part) {
            y += height(cells, padding);
            marks.add(horizontal(left, y, width));
        }
        double x = left;
        marks.add(vertical(x, top, bottom));
        for (double column : widths) {
            x += column;
            marks.add(vertical(x, top, bottom));
        }
    }

    private static Mark horizontal(double x, double y, double width) {
        return new Mark.Bar(x - RULE / 2, y - RULE / 2, width + RULE, RULE, Ink.BLACK);
    }

    private static Mark vertical(double x, double top, double bottom) {
        return new Mark.Bar(x - RULE / 2, top, RULE, bottom - top, Ink.BLACK);
    }

    /// The lines of one row, cell by cell.
    ///
    /// @param row from 0; -1 for the head
    record Cells(int row, List<List<Line>> cells) {
        Cells {
            cells = List.copyOf(cells);
        }

        List<Line> lines(int column) {
            return cells.get(column);
        }

        int lines() {
            return Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
        }

        /// The lines from `from` up to `to` of every cell: only for a row higher than a page.
        Cells slice(int from, int to) {
            return new Cells(
                    row,
                    cells.stream()
                            .map(lines -> lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())))
                            .toList());
        }
    }
}
