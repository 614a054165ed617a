package tongbao.workbench.ui;

import java.util.List;

/// A line of the sheet of all keys.
///
/// @param keys as printed on key caps: `Ctrl K`, `J`
/// @param does what it does, in the user's language
public record Shortcut(List<String> keys, String does) {
    public Shortcut {
        keys = List.copyOf(keys);
    }
}
