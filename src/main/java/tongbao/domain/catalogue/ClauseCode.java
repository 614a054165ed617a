package tongbao.domain.catalogue;

/// 细则代码, unique within a catalogue: `W19-V4.3`.
public record ClauseCode(String value) implements Comparable<ClauseCode> {
    public ClauseCode {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a clause needs a code");
        }
    }

    @Override
    public int compareTo(ClauseCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
