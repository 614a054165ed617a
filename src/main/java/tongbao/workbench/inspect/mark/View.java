package tongbao.workbench.inspect.mark;

import java.util.Locale;

/// What of a picture is seen.
enum View {
    MARKED,
    ORIGINAL,
    BOTH;

    /// The message key of its name.
    String key() {
        return "inspect.mark.view." + name().toLowerCase(Locale.ROOT);
    }
}
