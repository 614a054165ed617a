package tongbao.domain.inspection;

import java.util.List;
import java.util.OptionalInt;

/// The numbers of a counting, ratio or sampled clause, as far as they were entered.
///
/// @param count how many: stale columns, failed visits, items with the problem; never negative
/// @param of how many there were: visits, drawn items; never negative
/// @param parts what `count` is made up of, one number for each count that is added up, drawn item or element; empty
///     where only the whole was entered
/// @param drawn names of what was drawn for a sample, so that others can look at the same; empty where nobody named
/// them
public record Amount(OptionalInt count, OptionalInt of, List<Integer> parts, List<String> drawn) {
    public static final Amount NONE = new Amount(OptionalInt.empty(), OptionalInt.empty());

    public Amount {
        parts = List.copyOf(parts);
        drawn = List.copyOf(drawn);
        if (count.orElse(0) < 0 || of.orElse(0) < 0 || parts.stream().anyMatch(part -> part < 0)) {
            throw new IllegalArgumentException("an amount is not negative");
        }
    }

    public Amount(OptionalInt count, OptionalInt of, List<Integer> parts) {
        this(count, of, parts, List.of());
    }

    public Amount(OptionalInt count, OptionalInt of) {
        this(count, of, List.of());
    }

    /// Several counts and their sum.
    public static Amount sum(List<Integer> parts) {
        return new Amount(
                OptionalInt.of(parts.stream().mapToInt(Integer::intValue).sum()), OptionalInt.empty(), parts);
    }

    /// The same numbers of these drawn items; how many there were is their number where it was not entered.
    public Amount withDrawn(List<String> items) {
        return new Amount(count, of.isPresent() || items.isEmpty() ? of : OptionalInt.of(items.size()), parts, items);
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
