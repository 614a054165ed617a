package tongbao.domain.consistency.claim;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whole numbers from the first to the last, none left out.
///
/// @param last empty: without end
public record Wholes(BigInteger first, Optional<BigInteger> last) {
    static final Wholes FROM_ZERO = new Wholes(BigInteger.ZERO, Optional.empty());
    static final Wholes FROM_ONE = new Wholes(BigInteger.ONE, Optional.empty());

    /// Empty if there is none.
    static Optional<Wholes> between(BigInteger first, Optional<BigInteger> last) {
        return last.filter(end -> end.compareTo(first) < 0).isPresent()
                ? Optional.empty()
                : Optional.of(new Wholes(first, last));
    }

    static Wholes of(BigInteger only) {
        return new Wholes(only, Optional.of(only));
    }

    /// Empty: without end.
    public Optional<BigInteger> size() {
        return last.map(end -> end.subtract(first).add(BigInteger.ONE));
    }

    public boolean isOne() {
        return last.filter(first::equals).isPresent();
    }

    /// Whether they can be listed within `most`.
    public boolean isAtMost(long most) {
        return size().filter(size -> size.compareTo(BigInteger.valueOf(most)) <= 0)
                .isPresent();
    }

    /// All of them; only for those that end.
    public List<BigInteger> all() {
        var end = last.orElseThrow();
        return Stream.iterate(first, each -> each.compareTo(end) <= 0, each -> each.add(BigInteger.ONE))
                .toList();
    }

    Optional<Wholes> and(Wholes other) {
        var end = last.isEmpty()
                ? other.last
                : last.map(own -> other.last.map(own::min).orElse(own));
        return between(first.max(other.first), end);
    }

    /// The least run that holds both.
    Wholes or(Wholes other) {
        return new Wholes(first.min(other.first), last.flatMap(own -> other.last.map(own::max)));
    }

    Wholes plus(BigInteger number) {
        return new Wholes(first.add(number), last.map(number::add));
    }

    /// What is left of `whole` without each of these, as far as it is not negative.
    Optional<Wholes> restOf(BigInteger whole) {
        return between(
                last.map(end -> whole.subtract(end).max(BigInteger.ZERO)).orElse(BigInteger.ZERO),
                Optional.of(whole.subtract(first)));
    }
}
