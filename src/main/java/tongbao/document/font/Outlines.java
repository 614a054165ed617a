package tongbao.document.font;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Glyphs of the bundled fonts as shapes, for pictures. Java's own fonts are not asked: they need a configured font
/// system, which a bare machine lacks, and look different everywhere. One thread at a time.
public final class Outlines {
    private final Map<String, TrueTypeFont> parsed = new HashMap<>();

    /// A glyph one em high, upwards from its origin.
    public Shape of(TypeFace face, int codePoint) {
        return Fonts.checked(() -> {
            var font = parsed.computeIfAbsent(face.name(), Outlines::parse);
            int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
            var outline = font.getGlyph().getGlyph(glyph);
            double perUnit = 1.0 / font.getUnitsPerEm();
            return outline == null
                    ? new Path2D.Double()
                    : AffineTransform.getScaleInstance(perUnit, perUnit).createTransformedShape(outline.getPath());
        });
    }

    private static TrueTypeFont parse(String name) {
        return Fonts.read(name + ".ttf", bytes -> new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
    }
}
