package tongbao.intake.office;

import java.util.List;
import java.util.Locale;
import tongbao.domain.words.Sentences;

/// A profile that is refused, with the place and the reason. Nothing was taken in.
public final class OfficeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final List<String> arguments;

    OfficeException(String key, String... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /// The sentence in the reader's language.
    public String text(Locale language) {
        return Sentences.of("tongbao.intake.office.messages", language).text(key, arguments.toArray());
    }
}
