package tongbao.document;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tongbao.document.font.Outlines;
import tongbao.document.page.Mark;

/// A chart as SVG, made of the marks that are printed: words as outlines, bars where JFreeChart lays them.
final class ChartSvg {
    private final Look look;
    private final Outlines outlines;
    private final StringBuilder svg = new StringBuilder();

    ChartSvg(Look look, Outlines outlines) {
        this.look = look;
        this.outlines = outlines;
    }

    /// @param title what a screen reader says of it
    /// @param margin around the chart of `width` × `height`
    byte[] bytes(String title, List<Mark> marks, int width, int height, int margin) {
        var across = width + 2 * margin;
        var down = height + 2 * margin;
        svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" ");
        svg.append(String.format(
                Locale.ROOT,
                "width=\"%1$d\" height=\"%2$d\" viewBox=\"-%3$d -%3$d %1$d %2$d\">\n",
                across,
                down,
                margin));
        svg.append("<title>").append(XmlText.of(title)).append("</title>\n");
        path(new Rectangle2D.Double(-margin, -margin, across, down), Color.WHITE);
        for (var mark : marks) {
            switch (mark) {
                case Mark.Text text -> words(text);
                case Mark.Bars bars -> bars(bars);
                case Mark.Swatch swatch ->
                    part(
                            new Rectangle2D.Double(swatch.x(), swatch.y(), swatch.width(), swatch.height()),
                            swatch.shows() == Mark.Swatch.Shows.REST);
                case Mark.Bar _, Mark.SealPlace _, Mark.Starts _ -> {} // not in charts
            }
        }
        return svg.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void bars(Mark.Bars bars) {
        for (var part : RateBars.parts(bars, look)) {
            var area = part.area();
            part(
                    new Rectangle2D.Double(
                            bars.x() + area.getX(), bars.y() + area.getY(), area.getWidth(), area.getHeight()),
                    part.failed());
        }
        var axis = RateBars.axis(bars);
        line(
                new Line2D.Double(
                        bars.x() + axis.getX1(),
                        bars.y() + axis.getY1(),
                        bars.x() + axis.getX2(),
                        bars.y() + axis.getY2()),
                look.words(),
                RateBars.EDGE);
    }

    private void part(Rectangle2D area, boolean failed) {
        path(area, failed ? look.failed() : look.passed());
        if (failed) {
            RateBars.hatch(area).forEach(line -> line(line, look.hatch(), RateBars.HATCHED));
        }
    }

    private void words(Mark.Text text) {
        for (var placed : text.glyphs()) {
            var glyph = placed.glyph();
            var place = AffineTransform.getTranslateInstance(placed.x(), text.baseline());
            place.scale(glyph.size(), -glyph.size());
            path(place.createTransformedShape(outlines.of(glyph.face(), glyph.codePoint())), look.words());
        }
    }

    private void path(Shape shape, Color colour) {
        if (colour.getAlpha() > 0) {
            var data = data(shape);
            if (!data.isEmpty()) {
                svg.append("<path fill=\"")
                        .append(hex(colour))
                        .append("\" d=\"")
                        .append(data)
                        .append("\"/>\n");
            }
        }
    }

    private void line(Line2D line, Color colour, float width) {
        if (colour.getAlpha() > 0) {
            svg.append("<path fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" d=\"%s\"/>\n"
                    .formatted(hex(colour), number(width), data(line)));
        }
    }

    private static String data(Shape shape) {
        var data = new StringBuilder();
        var at = new double[6];
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> data.append('M').append(numbers(at, 2));
                case PathIterator.SEG_LINETO -> data.append('L').append(numbers(at, 2));
                case PathIterator.SEG_QUADTO -> data.append('Q').append(numbers(at, 4));
                case PathIterator.SEG_CUBICTO -> data.append('C').append(numbers(at, 6));
                default -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static String numbers(double[] at, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(number(at[i]));
        }
        return text.toString();
    }

    /// To a hundredth of a pixel.
    private static String number(double value) {
        var hundredths = Math.round(value * 100);
        return hundredths % 100 == 0
                ? Long.toString(hundredths / 100)
                : String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
