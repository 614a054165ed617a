package tongbao.domain.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.register.Level;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;

/// A table of counts: one row a slice, in the order in which it is printed, and their sum. Every subject is counted in
/// exactly one row, also one whose region the register does not know.
///
/// @param rows with a subtotal row of the places where other rows stand beside them; see [#bars()] for those without
/// @param total of every subject of the kind
public record Breakdown(SubjectKind kind, Dimension dimension, List<Row> rows, Tally total) {
    /// @param label the region's or platform's name; for levels, types and the subtotal a constant's name, which people
    ///     see through `Words.name(Slice)`
    public record Row(Slice slice, String label, Tally tally) {
        static Row of(Slice slice, Tally tally) {
            return new Row(slice, slice.label(), tally);
        }

        public boolean isSubtotal() {
            return slice instanceof Slice.Places;
        }
    }

    public Breakdown {
        rows = List.copyOf(rows);
    }

    /// Counts the outcomes of one kind. A region without subjects has no row.
    ///
    /// @return regions in protocol order, with the issuer's own departments and what belongs to the root itself
    ///     before or behind them; levels, types and classes in their order; platforms by number, the largest first
    public static Breakdown of(
            Collection<Outcome> outcomes,
            SubjectKind kind,
            Dimension dimension,
            Regions regions,
            boolean departmentsLast) {
        return of(outcomes, kind, dimension, regions, departmentsLast, PlatformClasses.USUAL);
    }

    /// Counts the outcomes of one kind, platforms in the classes of this office.
    ///
    /// @return as above
    public static Breakdown of(
            Collection<Outcome> outcomes,
            SubjectKind kind,
            Dimension dimension,
            Regions regions,
            boolean departmentsLast,
            PlatformClasses classes) {
        var tallies = new LinkedHashMap<Slice, Tally>();
        var total = Tally.NONE;
        for (var outcome : outcomes) {
            if (outcome.subject().kind() == kind) {
                var tally = Tally.of(outcome);
                var slice = dimension == Dimension.CLASS
                        ? new Slice.OfClass(classes.of(outcome.subject()), classes)
                        : Slice.of(outcome.subject(), dimension, regions);
                tallies.merge(slice, tally, Tally::plus);
                total = total.plus(tally);
            }
        }
        var rows = switch (dimension) {
            case REGION -> byRegion(tallies, regions, departmentsLast);
            case LEVEL -> byLevel(tallies);
            case TYPE -> byType(tallies);
            case PLATFORM -> byPlatform(tallies);
            case CLASS -> byClass(tallies, classes);
            case DEPARTMENT -> byDepartment(tallies);
        };
        return new Breakdown(kind, dimension, rows, total);
    }

    /// The table by region of subjects that were counted elsewhere.
    ///
    /// @param tallies by the slices of [Slice#ofRegion]
    public static Breakdown ofRegions(
            Map<Slice, Tally> tallies, SubjectKind kind, Regions regions, boolean departmentsLast) {
        var total = tallies.values().stream().reduce(Tally.NONE, Tally::plus);
        return new Breakdown(kind, Dimension.REGION, byRegion(tallies, regions, departmentsLast), total);
    }

    /// The rows that count something of their own: all but the subtotal.
    public List<Row> bars() {
        return rows.stream().filter(row -> !row.isSubtotal()).toList();
    }

    /// The rows of places: neither departments nor what belongs to the root itself.
    public List<Row> places() {
        return rows.stream().filter(row -> row.slice() instanceof Slice.Place).toList();
    }

    /// Whether `subject` is counted in `row`, so that a row opens the subjects behind it.
    public boolean counts(Row row, Subject subject, Regions regions) {
        return subject.kind() == kind && row.slice().contains(subject, regions);
    }

    private static List<Row> byRegion(Map<Slice, Tally> tallies, Regions regions, boolean departmentsLast) {
        var places = new ArrayList<Row>();
        var own = new ArrayList<Row>();
        for (var region : regions.all()) {
            add(tallies, new Slice.Root(region), own);
            add(tallies, new Slice.Departments(region), own);
            add(tallies, new Slice.Place(region), places);
        }
        var unknown = rows(tallies, Slice.UnknownRegion.class::isInstance);
        if (places.size() > 1 && !own.isEmpty()) {
            places.add(Row.of(new Slice.Places(), sum(places)));
        }
        var rows = new ArrayList<>(departmentsLast ? places : own);
        rows.addAll(departmentsLast ? own : places);
        rows.addAll(unknown);
        return rows;
    }

    private static List<Row> byLevel(Map<Slice, Tally> tallies) {
        var rows = new ArrayList<Row>();
        for (var level : Level.values()) {
            add(tallies, new Slice.OfLevel(level), rows);
        }
        return rows;
    }

    private static List<Row> byType(Map<Slice, Tally> tallies) {
        var rows = new ArrayList<Row>();
        for (var type : SiteType.values()) {
            add(tallies, new Slice.OfType(type), rows);
        }
        rows.addAll(rows(tallies, Slice.Untyped.class::isInstance));
        return rows;
    }

    private static List<Row> byClass(Map<Slice, Tally> tallies, PlatformClasses classes) {
        var rows = new ArrayList<Row>();
        for (var each : SubjectClass.values()) {
            add(tallies, new Slice.OfClass(each, classes), rows);
        }
        return rows;
    }

    private static List<Row> byDepartment(Map<Slice, Tally> tallies) {
        var rows = new ArrayList<Row>();
        for (var level : Level.values()) {
            for (var type : SiteType.values()) {
                add(tallies, new Slice.OfDepartment(level, Optional.of(type)), rows);
            }
            add(tallies, new Slice.OfDepartment(level, Optional.empty()), rows);
        }
        return rows;
    }

    private static List<Row> byPlatform(Map<Slice, Tally> tallies) {
        var byName = new TreeMap<String, Row>();
        tallies.forEach((slice, tally) -> byName.put(slice.label(), Row.of(slice, tally)));
        return byName.values().stream()
                .sorted((a, b) ->
                        Integer.compare(b.tally().registered(), a.tally().registered()))
                .toList();
    }

    private static List<Row> rows(Map<Slice, Tally> tallies, Predicate<Slice> wanted) {
        return tallies.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(entry -> Row.of(entry.getKey(), entry.getValue()))
                .sorted((a, b) -> a.label().compareTo(b.label()))
                .toList();
    }

    private static void add(Map<Slice, Tally> tallies, Slice slice, List<Row> rows) {
        var tally = tallies.get(slice);
        if (tally != null) {
            rows.add(Row.of(slice, tally));
        }
    }

    private static Tally sum(List<Row> rows) {
        return rows.stream().map(Row::tally).reduce(Tally.NONE, Tally::plus);
    }
}
