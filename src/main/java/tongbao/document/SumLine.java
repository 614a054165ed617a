package tongbao.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import tongbao.document.page.Mark;

/// The line through a chart of parts that tells what they add up to: a ring in the middle of each bar's row, joined by
/// straight lines, from the first part to 100 %.
final class SumLine {
    static final float WIDTH = 0.9f;
    private static final double RING = 1.9;

    private SumLine() {}

    /// Within the rectangle from 0, 0 of the size of `bars`.
    static List<Point2D> points(Mark.Bars bars) {
        var points = new ArrayList<Point2D>();
        double slot = bars.height() / Math.max(1, bars.bars().size());
        long reached = 0;
        for (var bar : bars.bars()) {
            reached += bar.passed();
            double part = bar.inspected() == 0 ? 0 : (double) reached / bar.inspected();
            points.add(new Point2D.Double(part * bars.width(), (points.size() + 0.5) * slot));
        }
        return points;
    }

    /// In the key: one ring on a level line.
    static List<Point2D> points(Mark.Swatch swatch) {
        double middle = swatch.height() / 2;
        return List.of(
                new Point2D.Double(0, middle),
                new Point2D.Double(swatch.width() / 2, middle),
                new Point2D.Double(swatch.width(), middle));
    }

    static void draw(Graphics2D graphics, List<Point2D> points, Look look) {
        graphics.setPaint(look.words());
        graphics.setStroke(new BasicStroke(WIDTH));
        lines(points).forEach(graphics::draw);
        for (var ring : rings(points)) {
            graphics.setPaint(Color.WHITE);
            graphics.fill(ring);
            graphics.setPaint(look.words());
            graphics.draw(ring);
        }
    }

    static List<Line2D> lines(List<Point2D> points) {
        var lines = new ArrayList<Line2D>();
        for (int i = 1; i < points.size(); i++) {
            lines.add(new Line2D.Double(points.get(i - 1), points.get(i)));
        }
        return lines;
    }

    static List<Ellipse2D> rings(List<Point2D> points) {
        return points.stream()
                .map(point -> new Ellipse2D.Double(point.getX() - RING, point.getY() - RING, 2 * RING, 2 * RING))
                .map(Ellipse2D.class::cast)
                .toList();
    }
}
