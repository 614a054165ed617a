package tongbao.domain.register;

import java.util.regex.Pattern;

/// 网站标识码. The rule is ten digits (six of the division, four of the serial), or `bm` and eight digits for central
/// departments. Real registers hold malformed ones (`310000000044`); they are accepted and flagged, only an empty
/// one is not a code.
public record SiteCode(String value) implements Comparable<SiteCode> {
    private static final Pattern RULE = Pattern.compile("\\d{10}|bm\\d{8}");

    public SiteCode {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a site code is not empty");
        }
    }

    /// Whether the code keeps the rule.
    public boolean isWellFormed() {
        return RULE.matcher(value).matches();
    }

    /// The six-digit division code the code begins with, or empty text for central departments and malformed codes.
    public String division() {
        return value.length() == 10 && isWellFormed() && !value.startsWith("bm") ? value.substring(0, 6) : "";
    }

    @Override
    public int compareTo(SiteCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
