package tongbao.domain.bulletin.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.LetterFields;

/// What a document says of itself where the store knows nothing: number, date and deadline. They cannot be held against
/// anything and are only carried over.
public final class LetterRead {
    private static final String DAY = "(\\d{4})年(\\d{1,2})月(\\d{1,2})日";
    private static final Pattern NUMBER = Pattern.compile("(?:文件)?([^\\d〔〕]{1,20}〔\\d{4}〕\\d{1,6}号)");
    private static final Pattern DEADLINE = Pattern.compile(DAY + "前");

    private static final Pattern ANCHOR = Pattern.compile(Passages.ANCHOR + "(\\d{1,18}):[0-9a-f]+$");

    private LetterRead() {}

    /// `bulletin` as it would be printed with the note of the journal that the document has; as it is where the
    /// document has none, or one of an entry that the journal does not know.
    ///
    /// @param journal the note of the entry of a number as it would be printed now
    public static Bulletin anchored(Bulletin bulletin, Reread reread, LongFunction<Optional<String>> journal) {
        var match = ANCHOR.matcher(String.join("", reread.pages()));
        return match.find()
                ? journal.apply(Long.parseLong(match.group(1)))
                        .map(bulletin::anchored)
                        .orElse(bulletin)
                : bulletin;
    }

    /// @param recorded what the store or the user knows; it wins
    /// @param issuer whose letter it is
    public static LetterFields complete(LetterFields recorded, Reread reread, String issuer) {
        var text = String.join("", reread.pages());
        var name = Reread.withoutBlanks(issuer);
        return new LetterFields(
                recorded.number().or(() -> number(text, name)),
                recorded.date().or(() -> last(Pattern.compile(Pattern.quote(name) + DAY), text)),
                recorded.deadline().or(() -> last(DEADLINE, text)));
    }

    private static Optional<String> number(String text, String issuer) {
        int head = text.indexOf(issuer);
        if (head < 0) {
            return Optional.empty();
        }
        var matcher = NUMBER.matcher(text).region(head + issuer.length(), text.length());
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> last(Pattern pattern, String text) {
        return pattern.matcher(text).results().reduce((_, later) -> later).flatMap(LetterRead::day);
    }

    private static Optional<LocalDate> day(MatchResult match) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
