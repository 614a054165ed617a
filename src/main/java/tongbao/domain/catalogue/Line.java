package tongbao.domain.catalogue;

import tongbao.domain.number.Fraction;

/// When a veto is reached.
public sealed interface Line {
    /// Any problem reaches it.
    record Any() implements Line {}

    /// The count reaches or exceeds a number: 5 stale columns.
    record AtLeast(int count) implements Line {}

    /// The count is exactly a number: 0 updates in two weeks.
    record Exactly(int count) implements Line {}

    /// The ratio reaches or exceeds a share: 5 % of the visits.
    record Share(Fraction share) implements Line {}

    /// Every item has the problem, where there are fewer than `fewerThan` items (the fallback for small populations).
    record AllOf(int fewerThan) implements Line {}
}
