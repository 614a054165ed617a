package tongbao.domain.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// The texts of one bundle in one language: the one way in which the program's words are found and filled in.
public final class Sentences {
    private final ResourceBundle bundle;

    private Sentences(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// @param bundle its base name with dots: `tongbao.domain.words.words`
    public static Sentences of(String bundle, Locale language) {
        return new Sentences(bundle(bundle, language));
    }

    /// The bundle itself, for libraries that ask for one. English for English, Chinese for every other language; the
    /// language of the machine plays no part.
    public static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(
                name, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The text as it stands.
    ///
    /// @throws java.util.MissingResourceException if there is none
    public String word(String key) {
        return bundle.getString(key);
    }

    /// The text with `{0}`, `{1}` … filled in. Arguments are taken as texts, so that no language groups their digits.
    ///
    /// @throws java.util.MissingResourceException if there is none
    public String text(String key, Object... arguments) {
        return new MessageFormat(word(key), Locale.ROOT)
                .format(Stream.of(arguments).map(String::valueOf).toArray());
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
