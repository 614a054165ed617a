package tongbao.intake.picture;

import java.util.List;
import java.util.Locale;
import tongbao.domain.words.Sentences;

/// A picture that is not taken in. Nothing of it was kept.
public final class PictureException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final List<String> arguments;

    PictureException(Problem problem, String... arguments) {
        super(problem + " " + List.of(arguments));
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    PictureException(Problem problem, Throwable cause, String... arguments) {
        super(problem + " " + List.of(arguments), cause);
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    public Problem problem() {
        return problem;
    }

    /// What happened and what to do about it; Chinese for every language we do not have.
    public String text(Locale locale) {
        return Sentences.of("tongbao.intake.messages", locale).text("picture." + problem, arguments.toArray());
    }

    /// The sentence in the language of the machine.
    @Override
    public String getMessage() {
        return text(Locale.getDefault());
    }

    public enum Problem {
        /// More bytes than [PictureReader#MOST_BYTES].
        TOO_BIG,
        /// More pixels than can be shown without running out of memory.
        TOO_MANY_PIXELS,
        /// Neither PNG, JPEG, BMP nor WebP.
        NOT_A_PICTURE,
        /// One of them, but in a variety that cannot be shown, such as a CMYK JPEG.
        UNSUPPORTED,
        /// It begins like a picture but cannot be read to its end.
        BROKEN
    }
}
