package tongbao.domain.register;

import java.time.LocalDate;
import java.util.Optional;

/// A status and since when it holds, where the register says so.
public record State(Status status, Optional<LocalDate> since) {
    public static final State RUNNING = new State(Status.RUNNING, Optional.empty());

    /// Whether this counts as running on `day`: a closing dated later has not happened yet.
    public boolean runsOn(LocalDate day) {
        return status == Status.RUNNING
                ? since.isEmpty() || !since.get().isAfter(day)
                : status != Status.EXEMPT && since.isPresent() && since.get().isAfter(day);
    }
}
