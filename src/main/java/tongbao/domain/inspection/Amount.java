package tongbao.domain.inspection;

import java.util.OptionalInt;

/// The numbers of a counting, ratio or sampled clause, as far as they were entered.
///
/// @param count how many: stale columns, failed visits, items with the problem; never negative
/// @param of how many there were: visits, drawn items; never negative
public record Amount(OptionalInt count, OptionalInt of) {
    public static final Amount NONE = new Amount(OptionalInt.empty(), OptionalInt.empty());

    public Amount {
        if (count.orElse(0) < 0 || of.orElse(0) < 0) {
            throw new IllegalArgumentException("an amount is not negative");
        }
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
