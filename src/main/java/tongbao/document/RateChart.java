package tongbao.document;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import tongbao.document.font.Fonts;
import tongbao.document.font.Outlines;
import tongbao.document.page.ChartSetting;
import tongbao.document.page.Mark;
import tongbao.domain.bulletin.Block;

/// A chart of pass rates for the screen, set and drawn by the same code as on paper.
public final class RateChart {
    /// Type of 10.5 pt on paper becomes 13 px.
    private static final double SCALE = 13 / 10.5;

    private RateChart() {}

    /// The chart on a transparent ground. Any thread.
    ///
    /// @param width in pixels, as is `height`
    /// @param dark whether it stands on a dark ground
    /// @param sharpness pixels of the picture for each of these, as many as the screen has: 2 on a screen of 200 %
    public static ArgbImage image(Block.Chart chart, int width, int height, boolean dark, double sharpness) {
        var picture = new BufferedImage(
                (int) Math.ceil(width * sharpness), (int) Math.ceil(height * sharpness), BufferedImage.TYPE_INT_ARGB);
        var graphics = picture.createGraphics();
        graphics.scale(sharpness, sharpness);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        synchronized (Type.FONTS) {
            var marks = ChartSetting.forScreen(chart, Type.FONTS, width, height, SCALE);
            draw(graphics, marks, dark ? Look.DARK : Look.LIGHT);
        }
        graphics.dispose();
        return ArgbImage.of(picture);
    }

    /// Loaded at the first chart; used under the lock of FONTS.
    private static final class Type {
        static final Fonts FONTS = Fonts.bundled();
        static final Outlines OUTLINES = new Outlines();
    }

    private static void draw(Graphics2D graphics, List<Mark> marks, Look look) {
        for (var mark : marks) {
            switch (mark) {
                case Mark.Text text -> words(graphics, text, look);
                case Mark.Bars bars -> at(graphics, bars.x(), bars.y(), part -> RateBars.draw(part, bars, look));
                case Mark.Swatch swatch ->
                    at(graphics, swatch.x(), swatch.y(), part -> RateBars.draw(part, swatch, look));
                case Mark.Bar _, Mark.SealPlace _ -> {} // not in charts
            }
        }
    }

    private static void at(Graphics2D graphics, double x, double y, Consumer<Graphics2D> drawing) {
        var part = (Graphics2D) graphics.create();
        part.translate(x, y);
        drawing.accept(part);
        part.dispose();
    }

    private static void words(Graphics2D graphics, Mark.Text text, Look look) {
        graphics.setPaint(look.words());
        for (var placed : text.glyphs()) {
            var glyph = placed.glyph();
            var place = AffineTransform.getTranslateInstance(placed.x(), text.baseline());
            place.scale(glyph.size(), -glyph.size());
            graphics.fill(place.createTransformedShape(Type.OUTLINES.of(glyph.face(), glyph.codePoint())));
        }
    }
}
