package tongbao.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import tongbao.document.font.Family;
import tongbao.document.font.Fonts;
import tongbao.document.font.Outlines;
import tongbao.domain.inspection.mark.Box;
import tongbao.domain.inspection.mark.Mark;
import tongbao.domain.inspection.mark.Pen;
import tongbao.domain.inspection.mark.Spot;

/// Draws the marks of one picture, in the bundled fonts, so that they look the same on every machine.
final class MarkDrawing {
    private static final Color RED = new Color(0xC4332A);
    private static final Color BLUE = new Color(0x1D5299);
    private static final Color BLACK = new Color(0x1D2329);
    /// Pixels of the longer side at which a thin line is two pixels wide.
    private static final double USUAL_SIDE = 1366;

    private final Graphics2D graphics;
    private final double unit;
    private final Fonts fonts = Fonts.bundled();
    private final Outlines outlines = new Outlines();

    /// @param side the longer side of the picture, in pixels
    MarkDrawing(Graphics2D graphics, int side) {
        this.graphics = graphics;
        unit = Math.max(1, side / USUAL_SIDE);
    }

    void draw(Mark mark) {
        switch (mark) {
            case Mark.Frame(var bounds, var pen) -> {
                take(pen);
                graphics.draw(rectangle(bounds));
            }
            case Mark.Arrow(var from, var to, var pen) -> arrow(from, to, pen);
            case Mark.Numbered numbered -> number(numbered);
            case Mark.Note note -> note(note);
            case Mark.Crop _, Mark.Mosaic _ -> {}
        }
    }

    private static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private void take(Pen pen) {
        graphics.setColor(
                switch (pen.ink()) {
                    case RED -> RED;
                    case BLUE -> BLUE;
                    case BLACK -> BLACK;
                });
        graphics.setStroke(new BasicStroke((float) width(pen.width()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER));
    }

    private double width(Pen.Width width) {
        return unit
                * switch (width) {
                    case THIN -> 2;
                    case MIDDLE -> 3.5;
                    case THICK -> 6;
                };
    }

    private void arrow(Spot from, Spot to, Pen pen) {
        take(pen);
        var length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        if (length < 1) {
            return;
        }
        var head = Math.min(length, 5 * width(pen.width()));
        var shaft = length - head * 0.8;
        var turned = AffineTransform.getTranslateInstance(from.x(), from.y());
        turned.rotate(to.x() - from.x(), to.y() - from.y());
        graphics.draw(turned.createTransformedShape(new Line2D.Double(0, 0, shaft, 0)));
        var point = new Path2D.Double();
        point.moveTo(length, 0);
        point.lineTo(length - head, head * 0.42);
        point.lineTo(length - head, -head * 0.42);
        point.closePath();
        graphics.fill(turned.createTransformedShape(point));
    }

    private void number(Mark.Numbered mark) {
        take(mark.pen());
        var box = mark.bounds();
        graphics.fill(new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height()));
        graphics.setColor(Color.WHITE);
        var text = Integer.toString(mark.number());
        var size = mark.radius() * (text.length() > 1 ? 1.05 : 1.35);
        text(text, mark.at().x() - width(text, size) / 2, mark.at().y() + size * 0.37, size);
    }

    private void note(Mark.Note note) {
        var frame = rectangle(note.bounds());
        graphics.setColor(Color.WHITE);
        graphics.fill(frame);
        take(note.pen());
        graphics.setStroke(new BasicStroke((float) (unit * 1.5)));
        graphics.draw(frame);
        var baseline = frame.getY() + note.size() * 1.25;
        for (var line : note.text().lines().toList()) {
            var shift = (frame.getWidth() - width(line, note.size())) / 2;
            text(line, frame.getX() + shift, baseline, note.size());
            baseline += note.size() * 1.4;
        }
    }

    private double width(String text, double size) {
        return text.codePoints().mapToDouble(this::width).sum() * size;
    }

    private double width(int codePoint) {
        return fonts.face(Family.HEI, codePoint)
                .map(face -> face.width(codePoint))
                .orElseGet(() -> Mark.Note.em(codePoint));
    }

    private void text(String text, double x, double baseline, double size) {
        var at = x;
        for (var codePoint : text.codePoints().toArray()) {
            var place = AffineTransform.getTranslateInstance(at, baseline);
            place.scale(size, -size);
            fonts.face(Family.HEI, codePoint)
                    .ifPresent(face -> graphics.fill(place.createTransformedShape(outlines.of(face, codePoint))));
            at += width(codePoint) * size;
        }
    }
}
