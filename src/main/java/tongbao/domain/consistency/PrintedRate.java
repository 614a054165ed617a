package tongbao.domain.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.History;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.Tally;

/// A rate of the table by region with the counts it is printed beside.
///
/// @param region empty for the total and for rows that stand for no region
/// @param label the name of the row; empty text for the total
/// @param rounding the rule it is printed by
/// @param percent as printed, without the sign
public record PrintedRate(
        SubjectKind kind, Optional<RegionCode> region, String label, Tally tally, Rounding rounding, String percent) {
    static List<Breakdown> tables(Set<SubjectKind> kinds, Collection<Outcome> outcomes, Regions regions) {
        return Stream.of(SubjectKind.values())
                .filter(kinds::contains)
                .flatMap(kind -> Stream.of(Dimension.values())
                        .map(dimension -> Breakdown.of(outcomes, kind, dimension, regions, true)))
                .toList();
    }

    static List<PrintedRate> of(List<Breakdown> tables, Rounding rounding) {
        var rates = new ArrayList<PrintedRate>();
        for (var table : tables) {
            if (table.dimension() == Dimension.REGION) {
                for (var row : table.rows()) {
                    rate(table.kind(), History.region(row.slice()), row.label(), row.tally(), rounding)
                            .ifPresent(rates::add);
                }
                rate(table.kind(), Optional.empty(), "", table.total(), rounding)
                        .ifPresent(rates::add);
            }
        }
        return rates;
    }

    private static Optional<PrintedRate> rate(
            SubjectKind kind, Optional<RegionCode> region, String label, Tally tally, Rounding rounding) {
        return tally.passRate()
                .percent(rounding)
                .map(percent -> new PrintedRate(kind, region, label, tally, rounding, percent));
    }

    Spot spot() {
        return new Spot.OfFigure(kind, region);
    }
}
