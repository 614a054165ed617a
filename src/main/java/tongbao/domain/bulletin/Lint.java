package tongbao.domain.bulletin;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Something about a bulletin that a person should look at before it is printed.
///
/// @param block the key of the block to jump to; `number`, `title`, `addressees` for the head of the letter
/// @param arguments what the sentence names: names, counts, the text in question
public record Lint(Kind kind, String block, List<String> arguments) {
    public enum Severity {
        /// The bulletin would say something wrong or unfinished.
        ERROR,
        /// Something usual is missing or looks wrong.
        WARNING,
        /// Good to know.
        HINT
    }

    public enum Kind {
        OPEN(Severity.ERROR),
        UNKNOWN_REGION(Severity.ERROR),
        NOT_RUNNING(Severity.ERROR),
        SUM(Severity.ERROR),
        LIST_LENGTH(Severity.ERROR),
        UNKNOWN_FIGURE(Severity.ERROR),
        NUMBER_MALFORMED(Severity.ERROR),
        DEADLINE_PAST(Severity.ERROR),
        NUMBER_MISSING(Severity.WARNING),
        DEADLINE_MISSING(Severity.WARNING),
        REPORT_TO_MISSING(Severity.WARNING),
        ADDRESSEES_MISSING(Severity.WARNING),
        DEAD_WORDING(Severity.WARNING),
        TYPED_NUMBER(Severity.WARNING),
        PERSONAL(Severity.WARNING),
        LEFT_OUT(Severity.HINT),
        NO_HISTORY(Severity.HINT),
        EXACT_CHANGE(Severity.HINT);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }
    }

    public Lint {
        arguments = List.copyOf(arguments);
    }

    static Lint of(Kind kind, String block, String... arguments) {
        return new Lint(kind, block, List.of(arguments));
    }

    public Severity severity() {
        return kind.severity;
    }

    /// What is to be looked at, as one sentence.
    public String sentence(Locale locale) {
        var bundle = ResourceBundle.getBundle(
                "tongbao.domain.bulletin.lint",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(kind.name()), locale).format(arguments.toArray());
    }
}
