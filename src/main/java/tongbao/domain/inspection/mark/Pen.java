package tongbao.domain.inspection.mark;

/// Colour and width of what is drawn.
public record Pen(Ink ink, Width width) {
    public static final Pen USUAL = new Pen(Ink.RED, Width.MIDDLE);

    /// 细、中、粗. What that is in pixels follows the size of the picture.
    public enum Width {
        THIN,
        MIDDLE,
        THICK
    }

    public Pen with(Ink other) {
        return new Pen(other, width);
    }

    public Pen with(Width other) {
        return new Pen(ink, other);
    }
}
