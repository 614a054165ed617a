package tongbao.domain.consistency;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Tally;

/// Adds up every table and holds the sum against its total and against the subjects counted one by one.
final class PartsCheck {
    private static final List<ToIntFunction<Tally>> COUNTS =
            List.of(Tally::registered, Tally::passed, Tally::failed, Tally::open, Tally::exempt);

    private PartsCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        for (var table : reading.tables()) {
            var parts = table.bars().stream().map(Breakdown.Row::tally).reduce(Tally.NONE, Tally::plus);
            var subjects = (int) reading.outcomes().stream()
                    .filter(outcome -> outcome.subject().kind() == table.kind())
                    .count();
            var total = table.total();
            if (!parts.equals(total)) {
                found.accept(concern(table, differing(parts, total), differing(total, parts)));
            } else if (total.registered() != subjects) {
                found.accept(concern(table, subjects, total.registered()));
            }
        }
    }

    private static Concern concern(Breakdown table, int sum, int total) {
        return Concern.of(
                Kind.PARTS_DIFFER,
                new Spot.OfFigure(table.kind(), Optional.empty()),
                table.kind(),
                table.dimension(),
                sum,
                total);
    }

    /// The first count of `one` that is not that of `other`.
    private static int differing(Tally one, Tally other) {
        return COUNTS.stream()
                .filter(count -> count.applyAsInt(one) != count.applyAsInt(other))
                .findFirst()
                .orElseThrow()
                .applyAsInt(one);
    }
}
