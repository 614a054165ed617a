package tongbao.intake.json;

/// Bytes that are no JSON, or JSON of a kind that is not taken (a name given twice, too deep, something after the end).
public final class NotJsonException extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    NotJsonException(int line, int column, Exception cause) {
        super("no JSON at line " + line + ", column " + column, cause);
        this.line = line;
        this.column = column;
    }

    /// Where reading stopped, from 1; as text, for the sentence that refuses the file.
    public String line() {
        return Integer.toString(line);
    }

    /// Where in that line, from 1.
    public String column() {
        return Integer.toString(column);
    }
}
