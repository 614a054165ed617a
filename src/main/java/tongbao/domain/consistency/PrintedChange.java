package tongbao.domain.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.History;
import tongbao.domain.statistics.History.Reference;
import tongbao.domain.statistics.PastTotal;
import tongbao.domain.statistics.Share;
import tongbao.domain.statistics.Tally;

/// The change of a kind's pass rate as it is printed.
///
/// @param before the total it is measured by
/// @param points percentage points, negative for a fall
/// @param exact the exact difference as it would be printed, where it prints otherwise
public record PrintedChange(
        SubjectKind kind,
        Reference reference,
        PastTotal before,
        Tally now,
        Rounding rounding,
        BigDecimal points,
        Optional<String> exact) {
    static List<PrintedChange> of(Period period, List<Breakdown> tables, List<PastTotal> history, Rounding rounding) {
        var known = new History(history);
        var changes = new ArrayList<PrintedChange>();
        for (var table : tables) {
            if (table.dimension() == Dimension.REGION) {
                for (var reference : Reference.values()) {
                    change(period, known, table, reference, rounding).ifPresent(changes::add);
                }
            }
        }
        return changes;
    }

    private static Optional<PrintedChange> change(
            Period period, History history, Breakdown table, Reference reference, Rounding rounding) {
        Share now = table.total().passRate();
        return history.change(period, reference, table.kind(), Optional.empty(), now, rounding)
                .flatMap(change -> history.find(period, reference, table.kind(), Optional.empty())
                        .map(before -> new PrintedChange(
                                table.kind(),
                                reference,
                                before,
                                table.total(),
                                rounding,
                                change.points(),
                                change.exactPoints())));
    }

    Spot spot() {
        return new Spot.OfFigure(kind, Optional.empty());
    }
}
