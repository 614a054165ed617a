package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tongbao.domain.bulletin.Block;

/// Shares the width of a table among its columns by weight and by what stands in them: short entries such as numbers
/// and codes stay on one line, long ones share the rest.
final class ColumnWidths {
    /// Entries up to so many em are kept on one line.
    private static final double SHORT = 7;
    /// No column of longer text is narrower than so many em.
    private static final double COMFORT = 8;

    private ColumnWidths() {}

    /// What a column needs.
    ///
    /// @param least without breaking short entries
    /// @param whole with every entry on one line
    record Need(double least, double whole, int weight) {}

    static Need need(Block.Column column, List<Glyph> head, List<List<Glyph>> cells, double size, double around) {
        double longest = cells.stream().mapToDouble(ColumnWidths::width).max().orElse(0);
        double unit = Math.max(
                longestUnit(head),
                cells.stream().mapToDouble(ColumnWidths::longestUnit).max().orElse(0));
        double kept = longest <= SHORT * size ? longest : COMFORT * size;
        double least = Math.max(kept, Math.max(Math.min(unit, 16 * size), half(head, size)));
        return new Need(least + around, Math.max(Math.max(longest, least), width(head)) + around, column.weight());
    }

    /// Empty if the columns do not fit into `width`.
    static Optional<double[]> shared(List<Need> needs, double width) {
        double least = needs.stream().mapToDouble(Need::least).sum();
        double whole = needs.stream().mapToDouble(Need::whole).sum();
        if (least > width) {
            return Optional.empty();
        }
        return Optional.of(whole <= width ? byWeight(needs, width) : byLength(needs, width - least));
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

    /// What is over goes to the columns with the longer entries.
    private static double[] byLength(List<Need> needs, double over) {
        var wants = needs.stream()
                .mapToDouble(need -> Math.sqrt(need.whole() - need.least()))
                .toArray();
        double sum = IntStream.range(0, wants.length).mapToDouble(i -> wants[i]).sum();
        var widths = new double[wants.length];
        double left = 0;
        for (int i = 0; i < wants.length; i++) {
            var need = needs.get(i);
            widths[i] = Math.min(need.whole(), need.least() + over * wants[i] / sum);
            left += need.least() + over * wants[i] / sum - widths[i];
        }
        int widest = IntStream.range(0, wants.length)
                .reduce((a, b) -> wants[a] >= wants[b] ? a : b)
                .orElse(0);
        widths[widest] += left;
        return widths;
    }

    private static double width(List<Glyph> glyphs) {
        return glyphs.stream().mapToDouble(Glyph::width).sum();
    }

    /// A head may take two lines.
    private static double half(List<Glyph> head, double size) {
        double width = width(head);
        return width <= 3 * size ? width : Math.max(3 * size, Math.ceil(width / size / 2) * size);
    }

    private static double longestUnit(List<Glyph> glyphs) {
        double longest = 0;
        double run = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            run += glyphs.get(i).width();
            if (i + 1 == glyphs.size()
                    || Kinsoku.mayBreak(
                            glyphs.get(i).codePoint(), glyphs.get(i + 1).codePoint())) {
                longest = Math.max(longest, run);
                run = 0;
            }
        }
        return longest;
    }
}
