package tongbao.domain.inspection;

/// The identity of an objection, unique in a store.
public record ObjectionId(String value) implements Comparable<ObjectionId> {
    @Override
    public int compareTo(ObjectionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
