package tongbao.domain.inspection;

/// The identity of a piece of evidence, unique in a store.
public record EvidenceId(String value) implements Comparable<EvidenceId> {
    @Override
    public int compareTo(EvidenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
