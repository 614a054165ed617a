package tongbao.domain.inspection;

/// The identity of a finding, unique in a store.
public record FindingId(String value) implements Comparable<FindingId> {
    @Override
    public int compareTo(FindingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
