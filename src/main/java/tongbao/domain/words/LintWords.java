package tongbao.domain.words;

import java.util.Locale;
import tongbao.domain.consistency.lint.CatalogueLint.Problem;

/// What is doubtful about an edition, each as one sentence with its remedy.
public final class LintWords {
    private final Sentences sentences;

    private LintWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /// English for English, Chinese for every other language.
    public static LintWords of(Locale locale) {
        return new LintWords(Sentences.of("tongbao.domain.words.lint", locale));
    }

    public String sentence(Problem problem) {
        return sentences.text(problem.kind().name(), problem.arguments().toArray());
    }
}
