package tongbao.intake.sheet;

import java.util.List;

/// A file that is refused as a whole. Nothing of it was taken in.
///
/// @see #problem() the key of the sentence in the bundle `tongbao.intake.messages`
public final class SheetException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final List<String> arguments;

    public SheetException(Problem problem, String... arguments) {
        super(problem + " " + List.of(arguments));
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    public SheetException(Problem problem, Throwable cause, String... arguments) {
        super(problem + " " + List.of(arguments), cause);
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    public Problem problem() {
        return problem;
    }

    /// What the sentence names: first the file, then what the problem needs.
    public List<String> arguments() {
        return arguments;
    }

    public enum Problem {
        /// The file could not be read from the disk.
        UNREADABLE,
        /// Larger than [Limits#FILE_BYTES].
        TOO_BIG,
        /// More rows, columns or text than a register can hold: a mistake or an attack.
        TOO_MUCH_INSIDE,
        /// Nothing stands in it.
        EMPTY,
        /// The binary format of Excel 97-2003.
        OLD_EXCEL,
        /// An xlsx under a password.
        ENCRYPTED,
        /// A web page that a system exported under the name of a spreadsheet.
        WEB_PAGE,
        /// XML 2003, OpenDocument, PDF, picture or anything else that is neither xlsx nor csv.
        OTHER_FORMAT,
        /// Damaged: it begins like an xlsx but cannot be read to its end.
        BROKEN,
        /// Neither UTF-8 nor GB18030.
        UNKNOWN_ENCODING,
        /// A quoted field of a csv that is never closed.
        OPEN_QUOTE,
        /// The tab that was asked for is not there.
        NO_SUCH_TAB
    }
}
