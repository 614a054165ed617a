package tongbao.domain.round;

/// The name a round is known by, unique in a store: `2026年第三季度`.
public record RoundId(String value) implements Comparable<RoundId> {
    public RoundId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a round needs a name");
        }
    }

    @Override
    public int compareTo(RoundId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
