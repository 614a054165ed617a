package tongbao.workbench.inspect;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;

/// The order in which an inspector goes through a round: regions in protocol order; within one the units with a portal
/// first, then the others; within a unit the portal, the other sites, then the accounts by platform.
final class WorkingOrder {
    private static final Comparator<Seat> ORDER = Comparator.comparingLong(Seat::block)
            .thenComparing(seat -> seat.subject().unit().host())
            .thenComparing(seat -> seat.subject().kind())
            .thenComparing(seat -> seat.subject() instanceof Site site ? site.type() : SiteType.PORTAL)
            .thenComparing(seat -> seat.subject().platform())
            .thenComparing(seat -> seat.subject().name())
            .thenComparing(seat -> seat.subject().id());

    /// @param block where the row of the region comes, then whether the unit has no portal, then where the region
    /// comes:
    ///     one number, found out once, so that 100,000 are compared by it without looking their regions up again
    private record Seat(Subject subject, long block) {}

    private WorkingOrder() {}

    /// @param drawn whose portals lead their units
    /// @param subjects to be put in order, some of `drawn`
    static List<Subject> of(Regions regions, Collection<Subject> drawn, Collection<Subject> subjects) {
        var places = places(regions);
        var leading = drawn.stream()
                .filter(subject -> subject instanceof Site site && site.type() == SiteType.PORTAL)
                .map(subject -> subject.unit().host())
                .collect(Collectors.toSet());
        return subjects.stream()
                .map(subject -> new Seat(subject, block(places, leading, subject)))
                .sorted(ORDER)
                .map(Seat::subject)
                .toList();
    }

    private record Place(int row, int place) {}

    /// By code, where the row of a region comes and where it comes itself. A region of no row comes with the first.
    private static Map<RegionCode, Place> places(Regions regions) {
        var all = regions.all();
        var places = HashMap.<RegionCode, Integer>newHashMap(all.size());
        for (var at = 0; at < all.size(); at++) {
            places.put(all.get(at).code(), at);
        }
        var both = HashMap.<RegionCode, Place>newHashMap(all.size());
        places.forEach((code, place) -> both.put(
                code,
                new Place(
                        regions.rowOf(code)
                                .map(row -> places.getOrDefault(row.code(), 0))
                                .orElse(0),
                        place)));
        return both;
    }

    private static long block(Map<RegionCode, Place> places, Set<String> leading, Subject subject) {
        var place = places.getOrDefault(subject.region(), new Place(Integer.MAX_VALUE, Integer.MAX_VALUE));
        var follows = leading.contains(subject.unit().host()) ? 0L : 1L;
        return ((long) place.row() << 32) | (follows << 31) | place.place();
    }
}
