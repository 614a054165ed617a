package tongbao.workbench.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The ten places of the rail, in its order.
public enum Place {
    OVERVIEW(1),
    REGISTER(2),
    ROUND(3),
    INSPECT(4),
    REVIEW(5),
    FINDINGS(6),
    STATISTICS(7),
    BULLETIN(8),
    RECTIFICATION(9),
    SETTINGS(0);

    private final int digit;

    Place(int digit) {
        this.digit = digit;
    }

    /// The digit that goes there together with Ctrl.
    public int digit() {
        return digit;
    }

    public static Optional<Place> ofDigit(int digit) {
        return Arrays.stream(values()).filter(place -> place.digit == digit).findFirst();
    }

    /// The name in message keys, files of icons and preferences: `overview`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Place> find(String key) {
        return Arrays.stream(values()).filter(place -> place.key().equals(key)).findFirst();
    }

    /// Whether the screen exists; the others are shown in the rail with the reason why they cannot be opened.
    public boolean isBuilt() {
        return switch (this) {
            case OVERVIEW, REGISTER, ROUND, INSPECT, STATISTICS, BULLETIN, SETTINGS -> true;
            case REVIEW, FINDINGS, RECTIFICATION -> false;
        };
    }
}
