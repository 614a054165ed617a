package tongbao.workbench.inspect;

import java.util.Locale;
import tongbao.workbench.ui.Glyph;

/// The sign and the word of a standing.
final class StandingSign {
    private StandingSign() {}

    static Glyph of(Standing standing) {
        return switch (standing.mark()) {
            case WAITING -> Glyph.UNSEEN;
            case STARTED -> Glyph.STARTED;
            case UNDECIDED -> Glyph.UNDECIDED;
            case REVIEW -> Glyph.REVIEW;
            case RETURNED -> Glyph.CHANGED;
            case PASSED -> Glyph.PASSED;
            case FAILED -> Glyph.FAILED;
            case EXEMPT -> Glyph.EXEMPT;
        };
    }

    /// The message key of the word.
    static String key(Standing standing) {
        return "inspect.standing." + standing.mark().name().toLowerCase(Locale.ROOT);
    }
}
