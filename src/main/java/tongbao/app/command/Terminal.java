package tongbao.app.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import tongbao.domain.words.Sentences;
import tongbao.domain.words.Words;

/// What a command speaks through: results to `out`, problems to `err`, both in the chosen language.
public record Terminal(PrintWriter out, PrintWriter err, Locale language) {
    private static final String BUNDLE = "tongbao.app.messages";

    /// The texts of the command line in `language`; what is not English is Chinese.
    static ResourceBundle bundle(Locale language) {
        return Sentences.bundle(BUNDLE, language);
    }

    Words words() {
        return Words.of(language);
    }

    String text(String key, Object... arguments) {
        return Sentences.of(BUNDLE, language).text(key, arguments);
    }

    void say(String key, Object... arguments) {
        out.println(text(key, arguments));
    }

    void complain(String key, Object... arguments) {
        err.println(text(key, arguments));
    }
}
