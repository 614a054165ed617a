package tongbao.workbench.inspect.mark;

import java.util.Locale;
import tongbao.domain.inspection.mark.Mark;

/// What the mouse draws.
public enum Tool {
    SELECT("V"),
    CROP("C"),
    FRAME("R"),
    ARROW("A"),
    NUMBER("N"),
    TEXT("T"),
    MASK("M");

    private final String letter;

    Tool(String letter) {
        this.letter = letter;
    }

    /// What drew a mark.
    static Tool of(Mark mark) {
        return switch (mark) {
            case Mark.Crop _ -> CROP;
            case Mark.Frame _ -> FRAME;
            case Mark.Arrow _ -> ARROW;
            case Mark.Numbered _ -> NUMBER;
            case Mark.Note _ -> TEXT;
            case Mark.Mosaic _ -> MASK;
        };
    }

    /// The key that takes it.
    public String letter() {
        return letter;
    }

    /// Its name in message keys and among the icons: `mark-crop`.
    public String key() {
        return "mark-" + name().toLowerCase(Locale.ROOT);
    }
}
