package tongbao.domain.consistency;

import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;

/// The dates of the round against each other.
final class DatesCheck {
    private DatesCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        var dates = reading.round().dates();
        var window = dates.inspection();
        if (dates.snapshot().isAfter(window.to())) {
            found.accept(Concern.of(Kind.SNAPSHOT_LATE, new Spot.OfRound(), dates.snapshot(), window.to()));
        }
        if (dates.point().isBefore(window.from()) || dates.point().isAfter(window.to())) {
            found.accept(Concern.of(
                    Kind.POINT_OUTSIDE_WINDOW, new Spot.OfRound(), dates.point(), window.from(), window.to()));
        }
    }
}
