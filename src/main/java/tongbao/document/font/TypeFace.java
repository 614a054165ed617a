package tongbao.document.font;

import java.io.IOException;
import java.util.Optional;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/// One loaded TrueType font that is embedded as a subset. Measures are in em: multiply with the size of the type.
public final class TypeFace {
    private static final double PER_EM = 1000;
    private static final int IDEOGRAPH = '国';

    private final String name;
    private final BaseFont font;
    private final double middle;

    private TypeFace(String name, BaseFont font, double middle) {
        this.name = name;
        this.font = font;
        this.middle = middle;
    }

    private static TypeFace of(String name, BaseFont font) {
        int[] box = font.getCharBBox(IDEOGRAPH);
        return new TypeFace(name, font, box == null ? 0.38 : (box[1] + box[3]) / 2.0 / PER_EM);
    }

    static TypeFace bundled(String file, byte[] bytes) throws IOException {
        return of(
                file.substring(0, file.lastIndexOf('.')),
                BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null));
    }

    /// A font without ideographs that stands on the line of `other`.
    static TypeFace beside(TypeFace other, String file, byte[] bytes) throws IOException {
        var own = bundled(file, bytes);
        return new TypeFace(own.name, own.font, other.middle);
    }

    /// Empty if the file cannot be used: damaged, or its maker forbids embedding.
    static Optional<TypeFace> installed(FontFile file, String name) {
        try {
            return Optional.of(of(
                    name,
                    BaseFont.createFont(
                            file.reference(),
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            BaseFont.NOT_CACHED,
                            null,
                            null)));
        } catch (IOException | DocumentException _) {
            return Optional.empty();
        }
    }

    public String name() {
        return name;
    }

    /// What OpenPDF draws with.
    public BaseFont font() {
        return font;
    }

    /// Whether it draws the character; white space needs no ink.
    public boolean has(int codePoint) {
        return font.charExists(codePoint)
                && (Character.isWhitespace(codePoint)
                        || Character.isSpaceChar(codePoint)
                        || ink(codePoint).isPresent());
    }

    /// The advance of a character.
    public double width(int codePoint) {
        return font.getWidth(codePoint) / PER_EM;
    }

    /// Where the ink of a character lies; empty if it has none.
    public Optional<Ink> ink(int codePoint) {
        int[] box = font.getCharBBox(codePoint);
        return box == null
                ? Optional.empty()
                : Optional.of(new Ink(box[0] / PER_EM, box[1] / PER_EM, box[2] / PER_EM, box[3] / PER_EM));
    }

    /// How far above the baseline the middle of an ideograph lies.
    public double middle() {
        return middle;
    }

    /// The box of a character's ink, from its origin, upwards.
    public record Ink(double left, double bottom, double right, double top) {}
}
