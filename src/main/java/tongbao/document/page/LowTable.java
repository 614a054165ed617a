package tongbao.document.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tongbao.document.page.ColumnWidths.Need;

/// How low a table is with given widths of its columns, and the widths that make it lower: width is moved from one
/// column to another as long as that saves lines, or the loneliness of a last line with a single character.
///
/// Lines are reckoned from lengths alone; real lines are broken later. Of long tables evenly spread rows are looked at,
/// so that the work does not grow with the table.
final class LowTable {
    private static final int ROWS = 300;
    private static final double[] MOVES = {0.5, 1, 2, 4};
    private static final int MOST_MOVES = 60;
    /// What breaking between characters leaves at the end of a line on average, in em.
    private static final double RAGGED = 0.4;
    /// A last line up to so many em long is lonely, and counts as much of a further line.
    private static final double LONELY = 1.2;
    private static final double LONELINESS = 0.2;
    /// What a line costs that makes no row higher: of two tables equally low the one with fewer lines is calmer.
    private static final double HIDDEN = 0.02;

    private final List<Need> needs;
    private final double around;
    private final int[] rows;

    private LowTable(List<Need> needs, double around, int[] rows) {
        this.needs = needs;
        this.around = around;
        this.rows = rows;
    }

    static LowTable of(List<Need> needs, double around) {
        int all = needs.getFirst().entries().count();
        int some = Math.min(all, ROWS);
        return new LowTable(
                needs,
                around,
                IntStream.range(0, some).map(i -> (int) ((long) i * all / some)).toArray());
    }

    /// Widths with the same sum, none under the least of its column.
    double[] lowest(double[] widths) {
        var best = widths;
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            var next = better(best);
            if (next.isEmpty()) {
                return best;
            }
            best = next.get();
        }
        return best;
    }

    /// The best of all single moves; empty where none makes the table lower.
    private Optional<double[]> better(double[] widths) {
        var best = Optional.<double[]>empty();
        double least = height(widths) - 1e-6;
        for (int from = 0; from < widths.length; from++) {
            for (int to = 0; to < widths.length; to++) {
                for (double move : MOVES) {
                    double moved = move * needs.get(from).size();
                    if (from != to && widths[from] - moved >= needs.get(from).least()) {
                        var tried = widths.clone();
                        tried[from] -= moved;
                        tried[to] += moved;
                        double found = height(tried);
                        if (found < least) {
                            least = found;
                            best = Optional.of(tried);
                        }
                    }
                }
            }
        }
        return best;
    }

    /// In lines, of the rows that are looked at.
    double height(double[] widths) {
        double sum = 0;
        for (int row : rows) {
            double lines = 1;
            double lonely = 0;
            double hidden = 0;
            for (int i = 0; i < widths.length; i++) {
                double entry = needs.get(i).entries().at(row);
                if (entry + around > widths[i]) {
                    double size = needs.get(i).size();
                    double room = Math.max(size, widths[i] - around - RAGGED * size);
                    double in = Math.ceil(entry / room);
                    lines = Math.max(lines, in);
                    hidden += in * HIDDEN;
                    lonely += entry - (in - 1) * room <= LONELY * size ? LONELINESS : 0;
                }
            }
            sum += lines + lonely + hidden;
        }
        return sum;
    }
}
