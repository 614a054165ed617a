package tongbao.domain.consistency;

import java.util.Optional;
import java.util.function.Consumer;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.History.Reference;
import tongbao.domain.statistics.PastTotal;

/// What the rates of this round are compared with: nothing, a sample where this round is whole or the other way round,
/// or a rate whose exact difference prints otherwise.
final class ComparisonCheck {
    private ComparisonCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        for (var table : reading.tables()) {
            if (table.dimension() == Dimension.REGION
                    && table.total().inspected() > 0
                    && reading.round().period().slot().isPresent()
                    && reading.changes().stream()
                            .noneMatch(change ->
                                    change.kind() == table.kind() && change.reference() == Reference.PREVIOUS)) {
                found.accept(Concern.of(Kind.NO_HISTORY, spot(table), table.kind()));
            }
        }
        for (var change : reading.changes()) {
            if (isSample(change.before()) != isSample(reading, change)) {
                found.accept(Concern.of(
                        Kind.BASE_OF_ANOTHER_KIND,
                        change.spot(),
                        change.kind(),
                        change.before().period().text(),
                        change.before().inspected(),
                        change.before().registered()));
            }
            change.exact()
                    .ifPresent(exact -> found.accept(Concern.of(
                            Kind.EXACT_CHANGE,
                            change.spot(),
                            change.kind(),
                            change.rounding().text(change.points().abs()),
                            exact)));
        }
    }

    private static Spot spot(Breakdown table) {
        return new Spot.OfFigure(table.kind(), Optional.empty());
    }

    /// A few that are exempt or closed on the way do not make a sample.
    private static boolean isSample(PastTotal total) {
        return total.inspected() * 10L < total.registered() * 9L;
    }

    private static boolean isSample(Reading reading, PrintedChange change) {
        return reading.outcomes().stream()
                .anyMatch(outcome -> !outcome.drawn() && outcome.subject().kind() == change.kind());
    }
}
