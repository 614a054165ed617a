package tongbao.domain.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;

/// Totals of earlier rounds, by which the current one is measured. Where two totals tell the same, the later in the
/// list holds: rounds of this store, added behind the imported rows, win over them.
public record History(List<PastTotal> totals) {
    /// What a rate is compared with.
    public enum Reference {
        /// 上季度: the period before.
        PREVIOUS,
        /// 上年同期: the same period of last year.
        LAST_YEAR
    }

    public History {
        totals = List.copyOf(totals);
    }

    /// The totals of a round as later rounds see them: the whole area, and each row by region.
    public static List<PastTotal> of(Period period, Collection<Outcome> outcomes, Regions regions) {
        return of(
                period,
                Stream.of(SubjectKind.values())
                        .map(kind -> Breakdown.of(outcomes, kind, Dimension.REGION, regions, true))
                        .toList());
    }

    /// The same of tables by region that were counted already, one a kind.
    public static List<PastTotal> of(Period period, Collection<Breakdown> tables) {
        var totals = new ArrayList<PastTotal>();
        for (var table : tables) {
            if (table.total().registered() > 0) {
                totals.add(total(period, table.kind(), Optional.empty(), table.total()));
            }
            for (var row : table.rows()) {
                region(row.slice())
                        .ifPresent(code -> totals.add(total(period, table.kind(), Optional.of(code), row.tally())));
            }
        }
        return totals;
    }

    /// How the rate of `region` (empty: the whole area) changed. Empty where the period has no place in the calendar,
    /// the earlier total is not known, or one of the rates has no denominator.
    public Optional<Change> change(
            Period period,
            Reference reference,
            SubjectKind kind,
            Optional<RegionCode> region,
            Share now,
            Rounding rounding) {
        return find(period, reference, kind, region)
                .flatMap(before -> Change.between(before.passRate(), now, rounding));
    }

    public Optional<PastTotal> find(Period period, Reference reference, SubjectKind kind, Optional<RegionCode> region) {
        var wanted = period.slot().map(slot -> switch (reference) {
            case PREVIOUS -> slot.previous();
            case LAST_YEAR -> slot.lastYear();
        });
        return totals.reversed().stream()
                .filter(total -> wanted.isPresent() && total.period().slot().equals(wanted))
                .filter(total -> total.kind() == kind && total.region().equals(region))
                .findFirst();
    }

    /// The code under which a row is found again in another round; empty for rows that stand for no region.
    public static Optional<RegionCode> region(Slice slice) {
        return switch (slice) {
            case Slice.Place(var region) -> Optional.of(region.code());
            case Slice.Departments(var region) -> Optional.of(region.code());
            case Slice.Root(var region) -> Optional.of(region.code());
            case Slice.Places _,
                    Slice.UnknownRegion _,
                    Slice.OfLevel _,
                    Slice.OfType _,
                    Slice.Untyped _,
                    Slice.OfPlatform _,
                    Slice.OfClass _,
                    Slice.OfDepartment _,
                    Slice.OfForm _,
                    Slice.AnyOf _ -> Optional.empty();
        };
    }

    private static PastTotal total(Period period, SubjectKind kind, Optional<RegionCode> region, Tally tally) {
        return new PastTotal(period, kind, region, tally.registered(), tally.inspected(), tally.failed());
    }
}
