package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import tongbao.domain.bulletin.Block;

/// Shares the width of a table among its columns by weight and by what stands in them: short entries such as numbers
/// and codes stay on one line, long ones share the rest so that the table becomes as low as it can.
final class ColumnWidths {
    /// Entries up to so many em are kept on one line; the second where a table would not fit otherwise.
    static final double SHORT = 7;
    static final double SHORTEST = 4;
    /// No column of longer entries is narrower than so many em.
    private static final double NARROWEST = 5;

    private ColumnWidths() {}

    /// What a column needs.
    ///
    /// @param least without breaking short entries
    /// @param whole with every entry on one line
    /// @param size of its type
    /// @param entries of its rows, without what stands around them
    record Need(double least, double whole, int weight, double size, Lengths entries) {}

    static Need need(Block.Column column, List<Glyph> head, Lengths entries, double size, double around, double kept) {
        double longest = entries.longest();
        double unit = Math.max(Lengths.longestUnit(head), entries.unit());
        double least = Math.max(
                longest <= kept * size ? longest : Math.min(kept, NARROWEST) * size,
                Math.max(Math.min(unit, 16 * size), half(head, size)));
        return new Need(
                least + around,
                Math.max(Math.max(longest, least), Lengths.of(head)) + around,
                column.weight(),
                size,
                entries);
    }

    /// Empty if the columns do not fit into `width`.
    ///
    /// @param around what stands left and right of an entry, both together
    static Optional<double[]> shared(List<Need> needs, double width, double around) {
        double least = needs.stream().mapToDouble(Need::least).sum();
        double whole = needs.stream().mapToDouble(Need::whole).sum();
        if (least > width) {
            return Optional.empty();
        }
        return Optional.of(
                whole <= width
                        ? byWeight(needs, width)
                        : LowTable.of(needs, around).lowest(byLength(needs, width, around)));
    }

    /// Every entry fits on one line: the weights decide, but nothing is made narrower than its entries.
    private static double[] byWeight(List<Need> needs, double width) {
        var free = new ArrayList<>(IntStream.range(0, needs.size()).boxed().toList());
        var widths = new double[needs.size()];
        double room = width;
        boolean changed = true;
        while (changed && !free.isEmpty()) {
            changed = false;
            double share = room
                    / free.stream()
                            .mapToInt(i -> Math.max(1, needs.get(i).weight()))
                            .sum();
            for (int i : List.copyOf(free)) {
                if (share * Math.max(1, needs.get(i).weight()) < needs.get(i).whole()) {
                    widths[i] = needs.get(i).whole();
                    room -= widths[i];
                    free.remove(Integer.valueOf(i));
                    changed = true;
                    break;
                }
            }
        }
        double share = room
                / Math.max(
                        1,
                        free.stream()
                                .mapToInt(i -> Math.max(1, needs.get(i).weight()))
                                .sum());
        free.forEach(i -> widths[i] = share * Math.max(1, needs.get(i).weight()));
        if (free.isEmpty()) {
            IntStream.range(0, widths.length)
                    .forEach(i -> widths[i] +=
                            (width - needs.stream().mapToDouble(Need::whole).sum()) / widths.length);
        }
        return widths;
    }

    /// What is over goes to the columns with the longer entries; a head that fits on two lines asks for nothing.
    private static double[] byLength(List<Need> needs, double width, double around) {
        double over = width - needs.stream().mapToDouble(Need::least).sum();
        var wants = needs.stream()
                .mapToDouble(need -> Math.sqrt(Math.max(0, need.entries().longest() + around - need.least())))
                .toArray();
        double sum = Math.max(1e-9, DoubleStream.of(wants).sum());
        var widths = new double[wants.length];
        double left = over;
        for (int i = 0; i < wants.length; i++) {
            var need = needs.get(i);
            double more = Math.min(need.whole() - need.least(), over * wants[i] / sum);
            widths[i] = need.least() + more;
            left -= more;
        }
        int widest = IntStream.range(0, wants.length)
                .reduce((a, b) -> wants[a] >= wants[b] ? a : b)
                .orElse(0);
        widths[widest] += left;
        return widths;
    }

    /// A head may take two lines, the second from its bracket on.
    private static double half(List<Glyph> head, double size) {
        int bracket = bracket(head);
        if (bracket > 0) {
            return Math.max(Lengths.of(head.subList(0, bracket)), Lengths.of(head.subList(bracket, head.size())));
        }
        double width = Lengths.of(head);
        return width <= 3 * size ? width : Math.max(3 * size, Math.ceil(width / size / 2) * size);
    }

    /// Where the bracket of a head opens; 0 if it has none.
    static int bracket(List<Glyph> head) {
        return IntStream.range(1, head.size())
                .filter(i -> head.get(i).codePoint() == '（')
                .findFirst()
                .orElse(0);
    }
}
