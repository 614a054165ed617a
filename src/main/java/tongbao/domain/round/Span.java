package tongbao.domain.round;

import java.time.LocalDate;

/// From a day to a day, both included.
public record Span(LocalDate from, LocalDate to) {
    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a span ends on or after its first day, not " + from + " to " + to);
        }
    }
}
