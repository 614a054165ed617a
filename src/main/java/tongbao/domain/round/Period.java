package tongbao.domain.round;

import java.util.Optional;

/// The period a round reports on, as printed, and where it can be told, its place in the calendar, so that the
/// previous period and the same period of last year can be found.
///
/// @param text as printed in the title: `2026年第三季度`, `2026年8月`, `2026年第2次`
public record Period(String text, Optional<Slot> slot) {
    /// @param part quarter 1-4, half 1-2 or month 1-12, by `parts`
    /// @param parts how many there are in a year: 4, 2 or 12
    public record Slot(int year, int part, int parts) {
        public Slot previous() {
            return part > 1 ? new Slot(year, part - 1, parts) : new Slot(year - 1, parts, parts);
        }

        public Slot lastYear() {
            return new Slot(year - 1, part, parts);
        }
    }
}
