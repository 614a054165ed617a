package tongbao.domain.bulletin;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The drafted wording, from `wording.properties`. A bulletin is Chinese whatever the language of the screens.
final class Wording {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "tongbao.domain.bulletin.wording",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Wording() {}

    static String text(String key) {
        return TEXTS.getString(key);
    }

    /// The text with `{0}`, `{1}` … filled in at once. Numbers are written without grouping.
    static String text(String key, Object... arguments) {
        var words = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(text(key), Locale.ROOT).format(words);
    }

    /// The template with `<word>` filled in; `{figure}` stays for [Figures#fill].
    static String template(String key, Map<String, String> words) {
        var template = text(key);
        for (var word : words.entrySet()) {
            template = template.replace("<" + word.getKey() + ">", word.getValue());
        }
        return template;
    }

    static boolean has(String key) {
        return TEXTS.containsKey(key);
    }
}
