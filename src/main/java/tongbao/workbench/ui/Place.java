package tongbao.workbench.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The ten places of the rail, in its order, and what is reached from within one of them.
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
    SETTINGS(0),
    /// The catalogues, reached from the settings.
    CATALOGUE(-1);

    private final int digit;

    Place(int digit) {
        this.digit = digit;
    }

    /// The digit that goes there together with Ctrl; -1 where none does.
    public int digit() {
        return digit;
    }

    public static Optional<Place> ofDigit(int digit) {
        return Arrays.stream(values()).filter(place -> place.digit == digit).findFirst();
    }

    /// The place of the rail it belongs to: itself, but for what is reached from within another.
    public Place inRail() {
        return this == CATALOGUE ? SETTINGS : this;
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
            case OVERVIEW, REGISTER, ROUND, INSPECT, REVIEW, FINDINGS, STATISTICS, BULLETIN, SETTINGS, CATALOGUE ->
                true;
            case RECTIFICATION -> false;
        };
    }
}
