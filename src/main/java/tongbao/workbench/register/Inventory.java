package tongbao.workbench.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.consistency.Twins;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.store.table.RegisterStore;
import tongbao.workbench.ui.SubjectWords;

/// The register as the tables show it, read in one go.
public record Inventory(List<Line> sites, List<Line> accounts, List<Line> channels, List<Place> regions) {
    public static final Inventory NONE = new Inventory(List.of(), List.of(), List.of(), List.of());

    /// A subject with the name of its region.
    ///
    /// @param order the place of its region in protocol order
    /// @param words everything a filter looks in, in lower case
    public record Line(Subject subject, String region, int order, String words) {}

    /// A region with what lies in it directly.
    ///
    /// @param depth 0 for the root
    public record Place(Region region, int depth, int sites, int accounts, int channels, String words) {}

    public Inventory {
        sites = List.copyOf(sites);
        accounts = List.copyOf(accounts);
        channels = List.copyOf(channels);
        regions = List.copyOf(regions);
    }

    /// Reads only, so it runs on the worker. Subjects come in protocol order of their regions, then by code.
    ///
    /// @param day the register as it stood at the end of this day; empty for as it stands now
    static Inventory of(RegisterStore register, Optional<LocalDate> day) {
        var regions = register.regions();
        var sites = subjects(register, SubjectKind.SITE, day);
        var accounts = subjects(register, SubjectKind.ACCOUNT, day);
        var channels = subjects(register, SubjectKind.CHANNEL, day);
        return new Inventory(
                lines(sites, regions),
                lines(accounts, regions),
                lines(channels, regions),
                places(regions, sites, accounts, channels));
    }

    private static List<Subject> subjects(RegisterStore register, SubjectKind kind, Optional<LocalDate> day) {
        return day.map(at -> register.subjects(
                        kind,
                        at.plusDays(1)
                                .atStartOfDay(ZoneId.systemDefault())
                                .toInstant()
                                .minusSeconds(1)))
                .orElseGet(() -> register.subjects(kind));
    }

    /// Subjects that share an address, a name or an account with another: the same one may be registered twice.
    Set<SubjectId> twins(SubjectKind kind) {
        var subjects = lines(kind).stream().map(Line::subject).toList();
        var known = new Twins(List.of());
        var twins = new HashSet<SubjectId>();
        for (var subject : subjects) {
            known.of(subject).ifPresent(twin -> {
                twins.add(subject.id());
                twins.add(twin.subject().id());
            });
            known.add(subject);
        }
        return twins;
    }

    List<Line> lines(SubjectKind kind) {
        return switch (kind) {
            case SITE -> sites;
            case ACCOUNT -> accounts;
            case CHANNEL -> channels;
        };
    }

    boolean isEmpty() {
        return sites.isEmpty() && accounts.isEmpty() && channels.isEmpty() && regions.isEmpty();
    }

    private static List<Line> lines(List<Subject> subjects, Regions regions) {
        var order = new HashMap<RegionCode, Integer>();
        for (var region : regions.all()) {
            order.put(region.code(), order.size());
        }
        var lines = new ArrayList<Line>(subjects.size());
        for (var subject : subjects) {
            var name = regions.find(subject.region())
                    .map(Region::name)
                    .orElse(subject.region().value());
            lines.add(new Line(
                    subject,
                    name,
                    order.getOrDefault(subject.region(), Integer.MAX_VALUE),
                    SubjectWords.of(subject, name)));
        }
        lines.sort((a, b) -> Integer.compare(a.order(), b.order())); // stable: by id within a region
        return lines;
    }

    private static List<Place> places(
            Regions regions, List<Subject> sites, List<Subject> accounts, List<Subject> channels) {
        var places = new ArrayList<Place>();
        var depths = new HashMap<RegionCode, Integer>();
        var sitesIn = count(sites);
        var accountsIn = count(accounts);
        var channelsIn = count(channels);
        for (var region : regions.all()) {
            var depth = region.parent()
                    .map(parent -> depths.getOrDefault(parent, 0) + 1)
                    .orElse(0);
            depths.put(region.code(), depth);
            places.add(new Place(
                    region,
                    depth,
                    sitesIn.getOrDefault(region.code(), 0),
                    accountsIn.getOrDefault(region.code(), 0),
                    channelsIn.getOrDefault(region.code(), 0),
                    (region.name() + "\n" + region.code()).toLowerCase(Locale.ROOT)));
        }
        return places;
    }

    private static Map<RegionCode, Integer> count(List<Subject> subjects) {
        var counts = new HashMap<RegionCode, Integer>();
        subjects.forEach(subject -> counts.merge(subject.region(), 1, Integer::sum));
        return counts;
    }
}
