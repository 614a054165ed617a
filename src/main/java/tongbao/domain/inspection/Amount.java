package tongbao.domain.inspection;

import java.util.List;
import java.util.OptionalInt;

/// The numbers of a counting, ratio or sampled clause, as far as they were entered.
///
/// @param count how many: stale columns, failed visits, items with the problem; never negative
/// @param of how many there were: visits, drawn items; never negative
/// @param parts what `count` is made up of, one number for each count that is added up, drawn item or element; empty
///     where only the whole was entered
public record Amount(OptionalInt count, OptionalInt of, List<Integer> parts) {
    public static final Amount NONE = new Amount(OptionalInt.empty(), OptionalInt.empty());

    public Amount {
        parts = List.copyOf(parts);
        if (count.orElse(0) < 0 || of.orElse(0) < 0 || parts.stream().anyMatch(part -> part < 0)) {
            throw new IllegalArgumentException("an amount is not negative");
        }
    }

    public Amount(OptionalInt count, OptionalInt of) {
        this(count, of, List.of());
    }

    /// Several counts and their sum.
    public static Amount sum(List<Integer> parts) {
        return new Amount(
                OptionalInt.of(parts.stream().mapToInt(Integer::intValue).sum()), OptionalInt.empty(), parts);
    }

    public static Amount of(int count) {
        return new Amount(OptionalInt.of(count), OptionalInt.empty());
    }

    public static Amount of(int count, int of) {
        return new Amount(OptionalInt.of(count), OptionalInt.of(of));
    }

    /// Whether both numbers are there and fit: no more failed than were tried.
    public boolean isPartOfWhole() {
        return count.isPresent() && of.isPresent() && count.getAsInt() <= of.getAsInt();
    }
}
