package tongbao.document.problem;

import java.util.Locale;
import tongbao.domain.words.Sentences;

/// Why a document was not made. Nothing was written.
public abstract sealed class PrintException extends RuntimeException {
    private final String key;
    private final transient Object[] arguments;

    private PrintException(String key, Object... arguments) {
        super(sentence(Locale.ENGLISH, key, arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    /// What happened, where, and what to do, in the language of the office.
    public String sentence(Locale locale) {
        return sentence(locale, key, arguments);
    }

    private static String sentence(Locale locale, String key, Object... arguments) {
        return Sentences.of("tongbao.document.problem.problems", locale).text(key, arguments);
    }

    /// No font draws a character of the text.
    public static final class NoGlyph extends PrintException {
        private final int codePoint;
        private final String where;

        /// @param where the part of the document, as the office calls it
        /// @param text the words in which it stands
        public NoGlyph(int codePoint, String where, String text) {
            super("no-glyph", String.format("U+%04X", codePoint), where, text);
            this.codePoint = codePoint;
            this.where = where;
        }

        public int codePoint() {
            return codePoint;
        }

        public String where() {
            return where;
        }
    }

    /// The picture given as a seal cannot be pressed on the page.
    public static final class BadStamp extends PrintException {
        public BadStamp(String reason) {
            super("stamp." + reason);
        }
    }

    /// A certificate cannot sign.
    public static final class BadKey extends PrintException {
        public BadKey(String reason, String... arguments) {
            super("key." + reason, (Object[]) arguments);
        }
    }

    /// A table has more columns than a sheet can hold.
    public static final class TooWide extends PrintException {
        public TooWide(String title) {
            super("too-wide", title);
        }
    }

    /// A PDF cannot be shown.
    public static final class Unreadable extends PrintException {
        public Unreadable(String file, Throwable cause) {
            super("unreadable", file);
            initCause(cause);
        }
    }

    /// There is no printer, or it refused.
    public static final class NoPrinter extends PrintException {
        public NoPrinter() {
            super("no-printer");
        }

        public NoPrinter(Throwable cause) {
            this();
            initCause(cause);
        }
    }

    /// What was just printed does not say what is stored: an error of this program, and nothing was published.
    public static final class NotTrue extends PrintException {
        public NotTrue(String file) {
            super("not-true", file);
        }
    }

    /// A file cannot be held against the store.
    public static final class NotChecked extends PrintException {
        /// @param reason `large`, `locked` or `broken`
        public NotChecked(String reason, String file) {
            super("not-checked." + reason, file);
        }

        public NotChecked(String reason, String file, Throwable cause) {
            this(reason, file);
            initCause(cause);
        }
    }
}
