package tongbao.workbench.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.consistency.Twins;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.PlatformClasses;
import tongbao.store.Store;
import tongbao.store.table.RegisterStore;
import tongbao.workbench.ui.SubjectWords;

/// The register as the tables show it, read in one go.
///
/// @param values what there is of each aspect in each table, in the order in which it is offered
public record Inventory(
        List<Line> sites,
        List<Line> accounts,
        List<Line> channels,
        List<Place> regions,
        Map<SubjectKind, Map<Aspect, List<String>>> values) {
    public static final Inventory NONE = new Inventory(List.of(), List.of(), List.of(), List.of(), Map.of());

    /// A subject with the name of its region.
    ///
    /// @param order the place of its region in protocol order
    /// @param within its region and those this lies in
    /// @param subjectClass by the classes of the office
    /// @param words everything a filter looks in, in lower case
    public record Line(
            Subject subject,
            String region,
            int order,
            List<RegionCode> within,
            SubjectClass subjectClass,
            String words) {
        public Line {
            within = List.copyOf(within);
        }
    }

    /// A region with what lies in it directly.
    ///
    /// @param depth 0 for the root
    public record Place(Region region, int depth, int sites, int accounts, int channels, String words) {}

    public Inventory {
        sites = List.copyOf(sites);
        accounts = List.copyOf(accounts);
        channels = List.copyOf(channels);
        regions = List.copyOf(regions);
        values = Map.copyOf(values);
    }

    /// Reads only, so it runs on the worker. Subjects come in protocol order of their regions, then by code.
    ///
    /// @param day the register as it stood at the end of this day; empty for as it stands now
    static Inventory of(Store store, Optional<LocalDate> day) {
        var register = store.register();
        var regions = register.regions();
        var classes = store.catalogues().platformClasses().orElse(PlatformClasses.USUAL);
        var sites = subjects(register, SubjectKind.SITE, day);
        var accounts = subjects(register, SubjectKind.ACCOUNT, day);
        var channels = subjects(register, SubjectKind.CHANNEL, day);
        var places = places(regions, sites, accounts, channels);
        var bySite = lines(sites, regions, classes);
        var byAccount = lines(accounts, regions, classes);
        var byChannel = lines(channels, regions, classes);
        return new Inventory(
                bySite,
                byAccount,
                byChannel,
                places,
                Map.of(
                        SubjectKind.SITE,
                        values(bySite, places),
                        SubjectKind.ACCOUNT,
                        values(byAccount, places),
                        SubjectKind.CHANNEL,
                        values(byChannel, places)));
    }

    private static Map<Aspect, List<String>> values(List<Line> lines, List<Place> places) {
        var values = new EnumMap<Aspect, List<String>>(Aspect.class);
        for (var aspect : Aspect.values()) {
            var firsts = new HashMap<String, Line>();
            lines.forEach(line -> aspect.of(line).forEach(value -> firsts.putIfAbsent(value, line)));
            values.put(aspect, offered(aspect, firsts, places));
        }
        return values;
    }

    private static List<String> offered(Aspect aspect, Map<String, Line> firsts, List<Place> places) {
        if (aspect == Aspect.REGION) {
            return places.stream()
                    .map(place -> place.region().code().value())
                    .filter(firsts::containsKey)
                    .toList();
        }
        var byName = Comparator.comparing(Map.Entry<String, Line>::getKey);
        return firsts.entrySet().stream()
                .sorted(Map.Entry.<String, Line>comparingByValue(aspect.order()).thenComparing(byName))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// What there is of an aspect in a table.
    List<String> values(SubjectKind kind, Aspect aspect) {
        return values.getOrDefault(kind, Map.of()).getOrDefault(aspect, List.of());
    }

    /// The name of a region; of one that lies in a city with the name of the city before it: many have a 甲区.
    String path(String code) {
        var at = place(code);
        return at.flatMap(place -> place.depth() > 1 ? place.region().parent() : Optional.empty())
                        .flatMap(parent -> place(parent.value()))
                        .map(parent -> parent.region().name() + " › ")
                        .orElse("")
                + at.map(place -> place.region().name()).orElse(code);
    }

    private Optional<Place> place(String code) {
        return regions.stream()
                .filter(place -> place.region().code().value().equals(code))
                .findFirst();
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

    private static List<Line> lines(List<Subject> subjects, Regions regions, PlatformClasses classes) {
        var order = new HashMap<RegionCode, Integer>();
        for (var region : regions.all()) {
            order.put(region.code(), order.size());
        }
        var within = new HashMap<RegionCode, List<RegionCode>>();
        var lines = new ArrayList<Line>(subjects.size());
        for (var subject : subjects) {
            var name = regions.find(subject.region())
                    .map(Region::name)
                    .orElse(subject.region().value());
            lines.add(new Line(
                    subject,
                    name,
                    order.getOrDefault(subject.region(), Integer.MAX_VALUE),
                    within.computeIfAbsent(subject.region(), code -> upwards(regions, code)),
                    classes.of(subject),
                    SubjectWords.of(subject, name)));
        }
        lines.sort((a, b) -> Integer.compare(a.order(), b.order())); // stable: by id within a region
        return lines;
    }

    /// A region and those it lies in. A register that was imported with a circle in it ends where it closes.
    private static List<RegionCode> upwards(Regions regions, RegionCode from) {
        var all = new ArrayList<RegionCode>();
        var at = Optional.of(from);
        while (at.isPresent() && !all.contains(at.get())) {
            all.add(at.get());
            at = regions.find(at.get()).flatMap(Region::parent);
        }
        return all;
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
