package tongbao.intake.plan;

/// What becomes of a row.
public enum Outcome {
    NEW,
    CHANGED,
    /// Changed, its name among other things.
    RENAMED,
    /// Changed, its address among other things (迁移).
    MOVED,
    /// No longer running.
    CLOSED,
    /// New, but the register or the sheet has another one of the same address or name. It is taken in unless a person
    /// decides otherwise ([TwinChoice]); the workbench asks before it writes.
    POSSIBLE_DUPLICATE,
    UNCHANGED,
    /// Nothing of the row is written.
    REFUSED;

    /// Whether the row changes anything.
    public boolean writes() {
        return this != UNCHANGED && this != REFUSED;
    }
}
