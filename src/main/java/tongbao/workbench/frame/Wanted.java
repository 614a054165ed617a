package tongbao.workbench.frame;

import java.util.List;
import java.util.Locale;

/// What was typed into the search: words divided by blanks, each of which has to occur.
///
/// @param text in small letters, without blanks around it
/// @param words of it; none if nothing was typed
record Wanted(String text, List<String> words) {
    static Wanted of(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\u3000]+", " ");
        return new Wanted(text, text.isEmpty() ? List.of() : List.of(text.split(" ")));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// @param lower in small letters
    boolean isIn(String lower) {
        for (var word : words) {
            if (!lower.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the words occur in one or another of `texts`.
    boolean isInAny(String... texts) {
        return isIn(String.join("\n", texts).toLowerCase(Locale.ROOT));
    }
}
