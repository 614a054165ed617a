package tongbao.document.page;

import java.util.List;
import java.util.stream.DoubleStream;

/// How long each entry of a column is on one line, from the first row to the last, in points, and how long the longest
/// part of any is that stays whole.
final class Lengths {
    private final double[] points;
    private int count;
    private double unit;

    /// @param rows how many there will be
    Lengths(int rows) {
        points = new double[rows];
    }

    static Lengths of(List<List<Glyph>> entries) {
        var lengths = new Lengths(entries.size());
        entries.forEach(lengths::add);
        return lengths;
    }

    /// The entry of the next row.
    void add(List<Glyph> entry) {
        points[count++] = of(entry);
        unit = Math.max(unit, longestUnit(entry));
    }

    static double of(Iterable<Glyph> entry) {
        double sum = 0;
        for (var glyph : entry) {
            sum += glyph.width();
        }
        return sum;
    }

    /// The longest part of an entry in which no line ends.
    static double longestUnit(List<Glyph> glyphs) {
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

    int count() {
        return count;
    }

    double at(int row) {
        return points[row];
    }

    /// 0 without rows.
    double longest() {
        return DoubleStream.of(points).max().orElse(0);
    }

    /// The longest part of any entry that stays whole; 0 without rows.
    double unit() {
        return unit;
    }
}
