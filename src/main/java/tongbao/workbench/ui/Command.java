package tongbao.workbench.ui;

import java.util.Optional;

/// Something that can be done now, as the search over everything offers it.
///
/// @param name as on its button, in the user's language
/// @param key as on its key cap; empty text without one
/// @param obstacle why it cannot be done now
public record Command(String name, String key, Optional<String> obstacle, Runnable action) {
    public static Command of(String name, String key, Runnable action) {
        return new Command(name, key, Optional.empty(), action);
    }
}
