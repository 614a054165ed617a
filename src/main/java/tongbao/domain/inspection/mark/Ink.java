package tongbao.domain.inspection.mark;

/// The colours of the pen.
public enum Ink {
    RED,
    BLUE,
    BLACK
}
