package tongbao.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import tongbao.document.font.Family;
import tongbao.document.font.Fonts;
import tongbao.document.font.Outlines;

/// A stamp for samples: a plain ring with the word 样章. No emblem, no star, no office: it resembles no seal.
public final class SampleStamp {
    private static final int PIXELS = 720;
    private static final Color RED = new Color(0xd8, 0x2a, 0x22, 0xe0);

    private SampleStamp() {}

    /// The picture with a transparent ground, as an office supplies one.
    public static byte[] png() {
        var picture = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(RED);
        float ring = PIXELS * 0.026f;
        graphics.setStroke(new BasicStroke(ring));
        graphics.draw(new Ellipse2D.Double(ring / 2, ring / 2, PIXELS - ring, PIXELS - ring));
        graphics.fill(word());
        graphics.dispose();
        return PngBytes.of(picture);
    }

    private static Shape word() {
        var face = Fonts.bundled().face(Family.TITLE);
        var outlines = new Outlines();
        var word = new Path2D.Double();
        word.append(outlines.of(face, '样'), false);
        word.append(AffineTransform.getTranslateInstance(1.1, 0).createTransformedShape(outlines.of(face, '章')), false);
        var place = AffineTransform.getTranslateInstance(PIXELS / 2.0, PIXELS / 2.0);
        place.scale(PIXELS * 0.2, -PIXELS * 0.2);
        place.translate(-word.getBounds2D().getCenterX(), -word.getBounds2D().getCenterY());
        return place.createTransformedShape(word);
    }
}
