package tongbao.workbench.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The ten places of the rail, in its order.
public enum Place {
    OVERVIEW,
    REGISTER,
    ROUND,
    INSPECT,
    REVIEW,
    FINDINGS,
    STATISTICS,
    BULLETIN,
    RECTIFICATION,
    SETTINGS;

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
