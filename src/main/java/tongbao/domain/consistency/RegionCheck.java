package tongbao.domain.consistency;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.register.Region;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.History;
import tongbao.domain.statistics.Tally;

/// Regions that would have no row of their own in the table, or one without a rate.
final class RegionCheck {
    private RegionCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        for (var table : reading.tables()) {
            if (table.dimension() == Dimension.REGION && table.total().registered() > 0) {
                var rows = table.bars().stream()
                        .filter(row -> History.region(row.slice()).isPresent())
                        .collect(Collectors.toMap(row -> History.region(row.slice()), Breakdown.Row::tally));
                reading.regions()
                        .first()
                        .forEach(region -> kind(rows, region)
                                .ifPresent(kind -> found.accept(Concern.of(
                                        kind,
                                        new Spot.OfFigure(table.kind(), Optional.of(region.code())),
                                        region.name(),
                                        table.kind()))));
            }
        }
    }

    private static Optional<Kind> kind(Map<?, Tally> rows, Region region) {
        var tally = rows.get(Optional.of(region.code()));
        if (tally == null) {
            return Optional.of(Kind.REGION_WITHOUT_SUBJECTS);
        }
        return tally.inspected() + tally.open() + tally.exempt() == 0
                ? Optional.of(Kind.REGION_NOT_INSPECTED)
                : Optional.empty();
    }
}
