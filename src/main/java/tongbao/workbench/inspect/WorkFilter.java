package tongbao.workbench.inspect;

import java.util.Locale;

/// In which state the subjects are that the worklist shows.
public enum WorkFilter {
    ALL,
    UNFINISHED,
    FAILED,
    /// 退回: sent back by a second person.
    RETURNED;

    boolean takes(Standing standing) {
        return switch (this) {
            case ALL -> true;
            case UNFINISHED -> !standing.decided();
            case FAILED -> standing.mark() == Standing.Mark.FAILED;
            case RETURNED -> standing.mark() == Standing.Mark.RETURNED;
        };
    }

    /// Its name in message keys and ids.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
