package tongbao.domain.bulletin;

import tongbao.domain.statistics.Share;

/// A number in the text with what it was computed from. It is never typed.
///
/// @param key the name under which a template asks for it: `site.rate`
/// @param text as printed
/// @param derivation how it came about, in words and digits: `合格 509 ÷ 检查 515`
public record Figure(String key, String text, String derivation) {
    /// Whether two figures print the same.
    public boolean prints(Figure other) {
        return text.equals(other.text);
    }

    /// @param printed the percentage with its sign
    public static Figure rate(String key, String printed, Share share) {
        return new Figure(key, printed, share.part() + " ÷ " + share.whole());
    }
}
