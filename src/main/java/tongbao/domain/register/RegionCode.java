package tongbao.domain.register;

/// The division code of a region (`440100`), or an office's own short code for a block such as the departments.
public record RegionCode(String value) implements Comparable<RegionCode> {
    public RegionCode {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a region code is not empty");
        }
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
