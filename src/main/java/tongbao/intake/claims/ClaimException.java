package tongbao.intake.claims;

import java.util.List;
import java.util.Locale;
import tongbao.domain.words.Sentences;

/// A table of printed figures that is refused, with the place and the reason.
public final class ClaimException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final List<String> arguments;

    ClaimException(String key, String... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /// The sentence in the reader's language.
    public String text(Locale language) {
        return Sentences.of("tongbao.intake.claims.messages", language).text(key, arguments.toArray());
    }
}
