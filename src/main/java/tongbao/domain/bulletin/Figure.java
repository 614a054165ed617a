package tongbao.domain.bulletin;

import tongbao.domain.statistics.Derivation;

/// A number in the text with what it was computed from. It is never typed.
///
/// @param key the name under which a template asks for it: `site.rate`
/// @param text as printed
/// @param derivation which subjects were counted, by which rule
public record Figure(String key, String text, Derivation derivation) {
    /// Whether two figures print the same.
    public boolean prints(Figure other) {
        return text.equals(other.text);
    }
}
