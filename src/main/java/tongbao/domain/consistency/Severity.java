package tongbao.domain.consistency;

/// How much something matters to what would be printed.
public enum Severity {
    /// The bulletin would say something wrong or unfinished.
    STOPS,
    /// Something usual is missing or looks wrong.
    WARNING,
    /// Good to know.
    HINT
}
