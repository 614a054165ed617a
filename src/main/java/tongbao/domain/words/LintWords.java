package tongbao.domain.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import tongbao.domain.consistency.lint.CatalogueLint.Problem;

/// What is doubtful about an edition, each as one sentence with its remedy.
public final class LintWords {
    private final ResourceBundle bundle;

    private LintWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// English for English, Chinese for every other language.
    public static LintWords of(Locale locale) {
        return new LintWords(ResourceBundle.getBundle(
                "tongbao.domain.words.lint",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public String sentence(Problem problem) {
        return new MessageFormat(bundle.getString(problem.kind().name()), Locale.ROOT)
                .format(problem.arguments().toArray());
    }
}
