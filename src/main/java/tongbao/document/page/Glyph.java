package tongbao.document.page;

import tongbao.document.font.TypeFace;

/// One character as it will be drawn.
///
/// @param width what it takes of the line, in points
/// @param shift how far right of its place in the line it is drawn, in points
public record Glyph(int codePoint, TypeFace face, double size, Ink ink, double width, double shift) {
    String text() {
        return Character.toString(codePoint);
    }

    /// The same glyph with less room: opening punctuation gives way on its left, all else on its right.
    Glyph narrower(double by) {
        return new Glyph(codePoint, face, size, ink, width - by, Kinsoku.opens(codePoint) ? shift - by : shift);
    }

    boolean isSpace() {
        return codePoint == ' ';
    }
}
