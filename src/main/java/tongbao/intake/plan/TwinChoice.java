package tongbao.intake.plan;

/// What a person makes of a row that may be a duplicate of what is registered.
public enum TwinChoice {
    /// The same one: the row updates what is registered, which keeps its code.
    SAME,
    /// Two of them: the row is registered beside the other.
    BOTH,
    /// The row is not taken in.
    SKIP
}
