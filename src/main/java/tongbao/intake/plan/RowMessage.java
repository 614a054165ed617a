package tongbao.intake.plan;

import java.util.List;

/// Something to say about a row: which sentence, what it names and where it is. [ImportWords] puts it into a language.
///
/// @param key of the sentence in the bundle `tongbao.intake.messages`
/// @param args what the sentence names, in order
/// @param row 1-based as in the spreadsheet; 0 for the whole sheet
/// @param column the letter of the column; empty text for the whole row
public record RowMessage(Severity severity, String key, List<String> args, int row, String column) {
    public enum Severity {
        /// Something was read in a way worth knowing.
        NOTE,
        /// The row is taken in, but look at it.
        WARNING,
        /// The row, or the whole sheet, is refused.
        REFUSAL
    }

    public RowMessage {
        args = List.copyOf(args);
    }

    static RowMessage ofSheet(Severity severity, String key, String... args) {
        return new RowMessage(severity, key, List.of(args), 0, "");
    }
}
