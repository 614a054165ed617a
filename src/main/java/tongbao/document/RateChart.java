package tongbao.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tongbao.document.font.Fonts;
import tongbao.document.font.Outlines;
import tongbao.document.page.ChartSetting;
import tongbao.document.page.ChartWords;
import tongbao.document.page.Mark;
import tongbao.domain.bulletin.Block;

/// A chart of pass rates for the screen, set and drawn by the same code as on paper.
public final class RateChart {
    /// Type of 10.5 pt on paper becomes 13 px.
    private static final double SCALE = 13 / 10.5;

    /// Around a chart that stands in a file of its own.
    private static final int MARGIN = 16;

    private RateChart() {}

    /// The chart on a transparent ground. Any thread.
    ///
    /// @param width in pixels, as is `height`
    /// @param dark whether it stands on a dark ground
    /// @param sharpness pixels of the picture for each of these, as many as the screen has: 2 on a screen of 200 %
    public static ArgbImage image(
            Block.Chart chart, ChartWords names, int width, int height, boolean dark, double sharpness) {
        return picture(
                chart, names, new Size(width, height, sharpness, 0), dark ? Look.DARK : Look.LIGHT, Optional.empty());
    }

    /// The chart as a file of pixels for other documents: with its title, on white, twice as sharp as a screen.
    ///
    /// @param width in pixels of a screen; the height follows from the number of bars
    public static byte[] png(Block.Chart chart, ChartWords names, int width) {
        return PngBytes.of(
                picture(chart, names, new Size(width, height(chart), 2, MARGIN), Look.LIGHT, Optional.of(Color.WHITE)));
    }

    /// The chart as a file of lines (SVG) for other documents: with its title, on white. Words are outlines, so that
    /// they look the same where the fonts are not.
    public static byte[] svg(Block.Chart chart, ChartWords names, int width) {
        var size = new Size(width, height(chart), 1, MARGIN);
        synchronized (Type.FONTS) {
            return new ChartSvg(names.rest().isEmpty() ? Look.LIGHT.withoutRest() : Look.LIGHT, Type.OUTLINES)
                    .bytes(chart.title(), marks(chart, names, size), size.width(), size.height(), size.margin());
        }
    }

    /// In pixels of a screen.
    private static int height(Block.Chart chart) {
        return (int) Math.ceil(ChartSetting.height(chart) * SCALE);
    }

    /// @param margin around the chart, in the same pixels as its width and height
    private record Size(int width, int height, double sharpness, int margin) {}

    private static ArgbImage picture(
            Block.Chart chart, ChartWords names, Size size, Look look, Optional<Color> ground) {
        var picture = new BufferedImage(
                (int) Math.ceil((size.width() + 2.0 * size.margin()) * size.sharpness()),
                (int) Math.ceil((size.height() + 2.0 * size.margin()) * size.sharpness()),
                BufferedImage.TYPE_INT_ARGB);
        var graphics = picture.createGraphics();
        graphics.scale(size.sharpness(), size.sharpness());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        ground.ifPresent(colour -> {
            graphics.setPaint(colour);
            graphics.fillRect(0, 0, size.width() + 2 * size.margin(), size.height() + 2 * size.margin());
        });
        graphics.translate(size.margin(), size.margin());
        draw(graphics, chart, names, size, look);
        graphics.dispose();
        return ArgbImage.of(picture);
    }

    private static void draw(Graphics2D graphics, Block.Chart chart, ChartWords names, Size size, Look look) {
        synchronized (Type.FONTS) {
            draw(graphics, marks(chart, names, size), names.rest().isEmpty() ? look.withoutRest() : look);
        }
    }

    private static List<Mark> marks(Block.Chart chart, ChartWords names, Size size) {
        return ChartSetting.forScreen(chart, names, Type.FONTS, size.width(), size.height(), SCALE);
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
                case Mark.Bar _, Mark.SealPlace _, Mark.Starts _ -> {} // not in charts
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
