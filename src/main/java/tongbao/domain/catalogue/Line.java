package tongbao.domain.catalogue;

import java.util.List;
import tongbao.domain.number.Fraction;

/// What the numbers of a problem are held against: when a veto is reached, when points are due.
public sealed interface Line {
    /// Any problem reaches it.
    record Any() implements Line {}

    /// The count reaches or exceeds a number: 5 stale columns.
    record AtLeast(int count) implements Line {}

    /// The count of what should be there stays below a number: fewer than 6 interviews a year.
    record LessThan(int count) implements Line {}

    /// The count is exactly a number: 0 updates in two weeks.
    record Exactly(int count) implements Line {}

    /// The ratio reaches or exceeds a share: 5 % of the visits.
    record Share(Fraction share) implements Line {}

    /// Every item is so (must-all).
    record All() implements Line {}

    /// Every item is so, where there are fewer than `fewerThan` items (the fallback for small populations).
    record AllOf(int fewerThan) implements Line {}

    /// One of several: 5 items, or all where there are fewer than 5.
    record AnyOf(List<Line> lines) implements Line {
        public AnyOf {
            lines = List.copyOf(lines);
        }
    }

    /// Whether the number counts what should be there (updates, interviews) rather than what is wrong: findings are
    /// not what it counts.
    default boolean countsGood() {
        return switch (this) {
            case LessThan _, Exactly _ -> true;
            case AnyOf(var lines) -> lines.stream().anyMatch(Line::countsGood);
            case Any _, AtLeast _, Share _, All _, AllOf _ -> false;
        };
    }
}
