package tongbao.domain.bulletin;

import java.util.Locale;
import java.util.Map;
import tongbao.domain.words.Sentences;

/// The drafted wording, from `wording.properties`. A bulletin is Chinese whatever the language of the screens.
final class Wording {
    private static final Sentences TEXTS = Sentences.of("tongbao.domain.bulletin.wording", Locale.ROOT);

    private Wording() {}

    static String text(String key) {
        return TEXTS.word(key);
    }

    /// The text with `{0}`, `{1}` … filled in at once. Numbers are written without grouping.
    static String text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
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
        return TEXTS.has(key);
    }
}
