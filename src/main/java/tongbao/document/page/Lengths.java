package tongbao.document.page;

import java.util.List;
import java.util.stream.DoubleStream;

/// How long each entry of a column is on one line, from the first row to the last, in points.
final class Lengths {
    private final double[] points;

    private Lengths(double[] points) {
        this.points = points;
    }

    static Lengths of(List<List<Glyph>> entries) {
        return new Lengths(entries.stream().mapToDouble(Lengths::of).toArray());
    }

    static double of(Iterable<Glyph> entry) {
        double sum = 0;
        for (var glyph : entry) {
            sum += glyph.width();
        }
        return sum;
    }

    int count() {
        return points.length;
    }

    double at(int row) {
        return points[row];
    }

    /// 0 without rows.
    double longest() {
        return DoubleStream.of(points).max().orElse(0);
    }
}
