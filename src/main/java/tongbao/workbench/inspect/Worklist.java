package tongbao.workbench.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tongbao.domain.register.Region;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;

/// The subjects of a round as a tree of two levels above them, and the rows that are seen of it.
final class Worklist {
    private record Unit(WorkRow.Office row, List<Subject> subjects) {}

    private record Branch(WorkRow.Area row, List<Unit> units) {}

    private final List<Branch> areas;

    private Worklist(List<Branch> areas) {
        this.areas = areas;
    }

    static Worklist of(RoundDesk desk) {
        var byPlace = new LinkedHashMap<Optional<Region>, Map<String, List<Subject>>>();
        for (var subject : desk.subjects()) {
            byPlace.computeIfAbsent(desk.regionOf(subject), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(subject.unit().host(), _ -> new ArrayList<>())
                    .add(subject);
        }
        var areas = new ArrayList<Branch>();
        byPlace.forEach((region, units) -> areas.add(branch(region, units)));
        return new Worklist(List.copyOf(areas));
    }

    private static Branch branch(Optional<Region> region, Map<String, List<Subject>> byHost) {
        var key = "region " + region.map(it -> it.code().value()).orElse("");
        var units = byHost.entrySet().stream()
                .map(entry -> new Unit(
                        new WorkRow.Office(key + " unit " + entry.getKey(), entry.getKey(), ids(entry.getValue())),
                        List.copyOf(entry.getValue())))
                .toList();
        var all = units.stream().flatMap(unit -> unit.row().subjects().stream()).toList();
        return new Branch(new WorkRow.Area(key, region.map(Region::name).orElse(""), all), units);
    }

    private static List<SubjectId> ids(List<Subject> subjects) {
        return subjects.stream().map(Subject::id).toList();
    }

    /// The rows that are seen: what is `open`, and below it only subjects that are `wanted`. Regions and units
    /// without a wanted subject are left out.
    List<WorkRow> rows(Predicate<String> open, Predicate<Subject> wanted) {
        var rows = new ArrayList<WorkRow>();
        for (var area : areas) {
            var below = new ArrayList<WorkRow>();
            for (var unit : area.units()) {
                var targets = unit.subjects().stream()
                        .filter(wanted)
                        .map(WorkRow.Target::new)
                        .toList();
                if (!targets.isEmpty()) {
                    below.add(unit.row());
                    if (open.test(unit.row().key())) {
                        below.addAll(targets);
                    }
                }
            }
            if (!below.isEmpty()) {
                rows.add(area.row());
                if (open.test(area.row().key())) {
                    rows.addAll(below);
                }
            }
        }
        return rows;
    }

    /// The keys of the region and the unit that `subject` stands under.
    List<String> above(SubjectId subject) {
        for (var area : areas) {
            for (var unit : area.units()) {
                if (unit.row().subjects().contains(subject)) {
                    return List.of(area.row().key(), unit.row().key());
                }
            }
        }
        return List.of();
    }

    Optional<WorkRow.Area> areaOf(SubjectId subject) {
        return areas.stream()
                .map(Branch::row)
                .filter(row -> row.subjects().contains(subject))
                .findFirst();
    }

    /// Whether `text` occurs in what an inspector looks for: name, code, address, host, region.
    static boolean matches(Subject subject, Optional<Region> region, String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || List.of(
                                subject.name(),
                                subject.code(),
                                subject.url(),
                                subject.platform(),
                                subject.unit().host(),
                                region.map(Region::name).orElse(""))
                        .stream()
                        .anyMatch(field -> field.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
